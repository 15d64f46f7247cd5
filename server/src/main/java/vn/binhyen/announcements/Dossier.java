package vn.binhyen.announcements;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A site's dossier: what belongs into it and what is there.
///
/// @param papers by the code of the item
public record Dossier(DossierTemplate template, Map<String, List<PaperOfDossier>> papers) {

    public Dossier {
        papers = Map.copyOf(papers);
    }

    public List<PaperOfDossier> of(DossierTemplate.Item item) {
        return papers.getOrDefault(item.code(), List.of());
    }

    /// Whether that file is one of its papers.
    public boolean holds(UUID file) {
        return papers.values().stream()
                .flatMap(List::stream)
                .anyMatch(paper -> file.equals(paper.file()));
    }

    /// What is needed and not there, in the order of the list.
    public List<DossierTemplate.Item> missing() {
        return template.items().stream()
                .filter(DossierTemplate.Item::needed)
                .filter(item -> of(item).isEmpty())
                .toList();
    }

    public boolean isComplete() {
        return missing().isEmpty();
    }

    /// How much of what is needed is there, in whole percent; 100 only when nothing is missing.
    public int percent() {
        long needed = template.items().stream().filter(DossierTemplate.Item::needed).count();
        return needed == 0 ? 100 : (int) ((needed - missing().size()) * 100 / needed);
    }
}
