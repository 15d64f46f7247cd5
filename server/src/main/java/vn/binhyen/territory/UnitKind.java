package vn.binhyen.territory;

/// What a unit is called by law, with the word before its name.
public enum UnitKind {
    PROVINCE(Level.PROVINCE, "Tỉnh"),
    MUNICIPALITY(Level.PROVINCE, "Thành phố"),
    URBAN_DISTRICT(Level.DISTRICT, "Quận"),
    RURAL_DISTRICT(Level.DISTRICT, "Huyện"),
    TOWN(Level.DISTRICT, "Thị xã"),
    CITY(Level.DISTRICT, "Thành phố"),
    COMMUNE(Level.COMMUNE, "Xã"),
    WARD(Level.COMMUNE, "Phường"),
    TOWNSHIP(Level.COMMUNE, "Thị trấn"),
    SPECIAL_ZONE(Level.COMMUNE, "Đặc khu");

    private final Level level;
    private final String word;

    UnitKind(Level level, String word) {
        this.level = level;
        this.word = word;
    }

    public Level level() {
        return level;
    }

    /// The word before the name, capitalised: `Phường`.
    public String word() {
        return word;
    }

    /// The tier of a unit. Districts existed until 30 June 2025.
    public enum Level {
        PROVINCE,
        DISTRICT,
        COMMUNE
    }
}
