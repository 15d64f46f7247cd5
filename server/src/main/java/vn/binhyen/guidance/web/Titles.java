package vn.binhyen.guidance.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.binhyen.guidance.Answer;
import vn.binhyen.guidance.Catalogue;
import vn.binhyen.guidance.CatalogueEntry;
import vn.binhyen.guidance.Procedure;

/// What the procedures an entry names are called. In the running transaction.
@Component
class Titles {

    private final Catalogue catalogue;

    Titles(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// By code; a code the catalogue does not know has none.
    Map<String, String> of(CatalogueEntry entry) {
        List<String> codes =
                switch (entry) {
                    case Procedure procedure -> procedure.related();
                    case Answer answer -> answer.procedures();
                };
        Map<String, String> titles = new HashMap<>();
        for (String code : codes) {
            catalogue.find(code).ifPresent(it -> titles.put(code, it.entry().title()));
        }
        return titles;
    }
}
