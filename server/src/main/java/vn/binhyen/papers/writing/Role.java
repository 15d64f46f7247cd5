package vn.binhyen.papers.writing;

import java.util.Locale;
import vn.binhyen.papers.Layout;

/// What a line of a paper is, and what the decree says of it (NĐ 30/2020, Appendix I): size,
/// weight, place, the line drawn below. The print view has a class of the same name in `paper.css`.
enum Role {
    GOVERNING(Size.SMALL, Look.PLAIN, Place.CENTRE),
    ISSUING(Size.SMALL, Look.BOLD, Place.CENTRE, 0, 0, 0.4),
    STATE(Size.SMALL, Look.BOLD, Place.CENTRE),
    MOTTO(Size.BODY, Look.BOLD, Place.CENTRE, 0, 0, 1),
    NUMBER(Size.THIRTEEN, Look.PLAIN, Place.CENTRE),
    SUBJECT(Size.SMALL, Look.PLAIN, Place.CENTRE, 6, 0, 0),
    URGENCY(Size.THIRTEEN, Look.BOLD, Place.CENTRE, 8, 0, 0),
    DATE(Size.BODY, Look.ITALIC, Place.CENTRE),

    TYPE(Size.FOURTEEN, Look.BOLD, Place.CENTRE, 14, 0, 0),
    ABOUT_FIRST(Size.FOURTEEN, Look.BOLD, Place.CENTRE),
    ABOUT(Size.FOURTEEN, Look.BOLD, Place.CENTRE, 0, 10, 0.4),
    TO(Size.BODY, Look.PLAIN, Place.CENTRE, 8, 10, 0),
    TO_SEVERAL(Size.BODY, Look.PLAIN, Place.ADDRESS, 8, 2, 0),
    TO_ITEM(Size.BODY, Look.PLAIN, Place.ADDRESSEE, 0, 2, 0),
    TO_LAST(Size.BODY, Look.PLAIN, Place.ADDRESSEE, 0, 10, 0),
    AUTHORITY(Size.BODY, Look.BOLD, Place.CENTRE, 4, 8, 0),
    GROUND(Size.BODY, Look.ITALIC, Place.TEXT),
    RESOLVES(Size.BODY, Look.BOLD, Place.CENTRE, 6, 6, 0),

    LABEL(Size.BODY, Look.BOLD, Place.CENTRE, 8, 0, 0),
    TITLE(Size.BODY, Look.BOLD, Place.CENTRE, 0, 6, 0),
    LEADING(Size.BODY, Look.PLAIN, Place.TEXT, 0, 6, 0),
    TEXT(Size.BODY, Look.PLAIN, Place.TEXT),
    CENTRED(Size.BODY, Look.PLAIN, Place.CENTRE, 6, 6, 0),

    OFFICE(Size.BODY, Look.BOLD, Place.CENTRE),
    NAME(Size.BODY, Look.BOLD, Place.CENTRE, 76, 0, 0),
    COPIES(Size.TWELVE, Look.BOLD_ITALIC, Place.LEFT),
    COPY(Size.ELEVEN, Look.PLAIN, Place.LEFT),

    APPENDIX(Size.FOURTEEN, Look.BOLD, Place.CENTRE),
    APPENDIX_TITLE(Size.FOURTEEN, Look.BOLD, Place.CENTRE),
    APPENDIX_OF(Size.BODY, Look.ITALIC, Place.CENTRE, 0, 8, 0.4);

    enum Place {
        LEFT,
        CENTRE,
        /// Justified, the first line set in by 1.27 cm.
        TEXT,
        ADDRESS,
        ADDRESSEE
    }

    private enum Look {
        PLAIN,
        BOLD,
        ITALIC,
        BOLD_ITALIC
    }

    private enum Size {
        SMALL,
        BODY,
        ELEVEN,
        TWELVE,
        THIRTEEN,
        FOURTEEN
    }

    private final Size size;
    private final Look look;
    final Place place;

    /// Points of space above and below.
    final int before;

    final int after;

    /// How long the line below is, as a share of the words; 0 for none.
    final double rule;

    Role(Size size, Look look, Place place) {
        this(size, look, place, 0, place == Place.TEXT ? 6 : 0, 0);
    }

    Role(Size size, Look look, Place place, int before, int after, double rule) {
        this.size = size;
        this.look = look;
        this.place = place;
        this.before = before;
        this.after = after;
        this.rule = rule;
    }

    boolean bold() {
        return look == Look.BOLD || look == Look.BOLD_ITALIC;
    }

    boolean italic() {
        return look == Look.ITALIC || look == Look.BOLD_ITALIC;
    }

    /// 12 and 13, or 13 and 14: the head of a paper goes with the size of its body.
    int points(Layout layout) {
        return switch (size) {
            case SMALL -> layout.points() - 1;
            case BODY -> layout.points();
            case ELEVEN -> 11;
            case TWELVE -> 12;
            case THIRTEEN -> 13;
            case FOURTEEN -> 14;
        };
    }

    String style() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
