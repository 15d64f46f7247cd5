package vn.binhyen.assessment.application;

import vn.binhyen.staff.Role;

/// The roles that fill in scoring sheets of their own unit.
final class Counters {

    private Counters() {}

    static boolean include(Role role) {
        return switch (role) {
            case DUTY_OFFICER, AREA_OFFICER, COMMUNE_CHIEF, SECRETARY, PROVINCE_STAFF -> true;
            case VILLAGE_HEAD, INSPECTOR, INVESTIGATOR, CUSTODIAN, AUDITOR, OPERATOR -> false;
        };
    }
}
