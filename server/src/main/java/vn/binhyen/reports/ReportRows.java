package vn.binhyen.reports;

import java.util.List;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;

/// Rows another module knows for a form's typed table; a bean of this type is found. Without one
/// the rows are typed.
public interface ReportRows {

    /// The key of the table in its form: `models`.
    String table();

    /// One text for each column somebody would type, in their order; read within the asker's
    /// running transaction.
    List<List<String>> rows(UnitId unit, Period period);
}
