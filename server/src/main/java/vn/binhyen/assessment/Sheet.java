package vn.binhyen.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A scoring sheet as somebody filled it in.
///
/// @param round of the assessment it belongs to, from 1
/// @param texts what was typed, by the names of the form's fields (see [SheetTexts])
/// @param given whether it was handed on; nothing of it changes from then on
public record Sheet(
        int round,
        Step step,
        Map<String, String> texts,
        List<Evidence> evidence,
        boolean given,
        UUID by,
        Instant at) {

    public Sheet {
        texts = Map.copyOf(texts);
        evidence = List.copyOf(evidence);
    }
}
