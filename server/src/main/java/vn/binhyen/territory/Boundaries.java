package vn.binhyen.territory;

import java.util.Optional;
import vn.binhyen.kernel.UnitId;

/// Where units in force lie on the ground. The borders come from the data under
/// `resources/territory/boundaries`: communes of four provinces, outer borders of all. They are not
/// official and settle no question of who is responsible.
public interface Boundaries {

    /// What lies at a point in WGS 84 degrees. A point far away from Viet Nam is an answer too,
    /// [Located.Outside] with nothing in it.
    Located at(double latitude, double longitude);

    /// Every province in force, with Hoàng Sa and Trường Sa.
    Country country();

    /// The communes of a province in force as shapes; empty where their borders do not come along.
    Optional<Drawing> drawing(UnitId province);
}
