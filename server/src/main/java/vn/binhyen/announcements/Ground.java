package vn.binhyen.announcements;

/// Why a model is proposed for announcement in the whole country: one of three grounds (BCĐ tỉnh
/// Kon Tum 4267/BCĐ-NC of 16 December 2022, after HD 22/HD-BCA-V05).
public sealed interface Ground {

    /// Its dossier came complete and in time, and it stands in the collected statistics list. The
    /// product checks this by itself.
    record Complete() implements Ground {}

    /// A competent body directs it.
    record Directed(PaperOfDossier document) implements Ground {}

    /// Found worth it after a review, an inspection or a survey on the spot.
    record WorthIt(PaperOfDossier document) implements Ground {}

    /// As forms and the database write it.
    default String word() {
        return switch (this) {
            case Complete _ -> "complete";
            case Directed _ -> "directed";
            case WorthIt _ -> "worth-it";
        };
    }
}
