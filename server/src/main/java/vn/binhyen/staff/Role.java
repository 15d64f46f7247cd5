package vn.binhyen.staff;

/// What an account may do. The access table (`staff.web.AccessTable`) says where.
public enum Role {
    DUTY_OFFICER,
    AREA_OFFICER,
    COMMUNE_CHIEF,
    VILLAGE_HEAD,
    SECRETARY,
    PROVINCE_STAFF,
    INSPECTOR,
    INVESTIGATOR,
    CUSTODIAN,
    AUDITOR,
    OPERATOR;

    /// Whether this role works with what residents bring.
    public boolean handlesCases() {
        return switch (this) {
            case DUTY_OFFICER, AREA_OFFICER, COMMUNE_CHIEF, PROVINCE_STAFF -> true;
            case VILLAGE_HEAD, SECRETARY, INSPECTOR, INVESTIGATOR, CUSTODIAN, AUDITOR, OPERATOR ->
                    false;
        };
    }

    /// Whether this role sees residents' words or the figures made of them; the others have no
    /// units in the database either.
    public boolean seesContent() {
        return switch (this) {
            case DUTY_OFFICER,
                    AREA_OFFICER,
                    COMMUNE_CHIEF,
                    VILLAGE_HEAD,
                    SECRETARY,
                    PROVINCE_STAFF,
                    CUSTODIAN ->
                    true;
            case INSPECTOR, INVESTIGATOR, AUDITOR, OPERATOR -> false;
        };
    }
}
