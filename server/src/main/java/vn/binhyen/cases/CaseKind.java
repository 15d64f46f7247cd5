package vn.binhyen.cases;

/// What a case is in law, decided by an officer. Reports about officers are no kind: they have a
/// door of their own. Sources: BLTTHS Art. 144; Luật Tiếp công dân 2013; NĐ 20/2008 (see
/// docs/law.md for what is still to be checked).
public enum CaseKind {
    /// tố giác về tội phạm: an individual denounces an act with signs of crime
    CRIME_DENUNCIATION("TG"),
    /// tin báo về tội phạm: information by an organisation, an individual or the media
    CRIME_REPORT("TB"),
    /// phản ánh an ninh, trật tự: noise, disorder, traffic; not clearly a crime
    SECURITY_OBSERVATION("PA"),
    /// kiến nghị, góp ý
    PETITION("KN"),
    /// khen ngợi, người tốt việc tốt
    PRAISE("KT"),
    /// hỏi đáp thủ tục
    QUESTION("HD"),
    /// phản ánh về việc giải quyết thủ tục hành chính
    PROCEDURE_COMPLAINT("TT"),
    /// trình báo khẩn cấp: danger now; belongs to 113, kept here when it came all the same
    EMERGENCY("KC");

    private final String series;

    CaseKind(String series) {
        this.series = series;
    }

    /// The letters of the register this kind is numbered in.
    public String series() {
        return series;
    }

    /// Whether it tells of something that harms security and order: what reports count as tips.
    public boolean isTip() {
        return switch (this) {
            case CRIME_DENUNCIATION, CRIME_REPORT, SECURITY_OBSERVATION, EMERGENCY -> true;
            case PETITION, PRAISE, QUESTION, PROCEDURE_COMPLAINT -> false;
        };
    }

    /// Whether the identity of who reported opens only with a second person's grant, and whether
    /// the case ends here by hand-over to the investigation body, never by a resolution (TTLT
    /// 01/2017 Art. 8).
    public boolean isCrimeInformation() {
        return switch (this) {
            case CRIME_DENUNCIATION, CRIME_REPORT -> true;
            case SECURITY_OBSERVATION, PETITION, PRAISE, QUESTION, PROCEDURE_COMPLAINT, EMERGENCY ->
                    false;
        };
    }
}
