package vn.binhyen.console.web;

import java.util.List;
import vn.binhyen.guidance.Quoted;
import vn.binhyen.ui.Part;
import vn.binhyen.ui.Words;

/// Approved answers near to what an officer is writing.
///
/// @param near the nearest first; empty for none
public record SuggestionsPart(Words words, List<Quoted> near) implements Part {}
