package vn.binhyen.published.application;

import org.springframework.stereotype.Component;
import vn.binhyen.staff.UnitNames;
import vn.binhyen.ui.Words;

/// Whose figures they are.
@Component
public class PublicOffice {

    private final ProvinceLines lines;
    private final UnitNames names;

    PublicOffice(ProvinceLines lines, UnitNames names) {
        this.lines = lines;
        this.names = names;
    }

    /// `Công an tỉnh Đắk Lắk`
    public String name(Words words) {
        return names.police(lines.province(), words);
    }

    /// `tỉnh Đắk Lắk`
    public String place() {
        return names.inSentence(lines.province());
    }
}
