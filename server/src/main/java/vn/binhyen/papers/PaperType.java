package vn.binhyen.papers;

/// A kind of official document (NĐ 30/2020, Article 7 and Appendix III, I).
///
/// @param code as it stands in the sign: "BC", "QĐ"
/// @param name as it is printed above the subject: "Báo cáo"
/// @param named whether the name is printed; a công văn has none and says "V/v …" instead
/// @param resolves what leads to the articles: "QUYẾT ĐỊNH:"; empty for most
public record PaperType(String code, String name, boolean named, String resolves) {

    public PaperType {
        code = Words.needed(code, "the code of a type");
        name = Words.needed(name, "the name of the type " + code);
        resolves = Words.line(resolves);
        if (!code.matches("\\p{L}{1,6}")) {
            throw new IllegalArgumentException(
                    "a code is 1 to 6 letters like BC or TTr, not " + code);
        }
    }
}
