package vn.binhyen.ui;

import java.util.Locale;

/// A page: one record, handed to one template as its parameter `page`.
///
/// The template is found by name: `vn.binhyen.console.web.CaseListPage` is written by
/// `jte/console/case-list.jte`.
public non-sealed interface Page extends Answer {

    /// The words of this page, in the reader's language.
    Words words();

    /// 200 unless the page says otherwise; 422 for a form with problems.
    default int status() {
        return 200;
    }

    default String template() {
        String[] packages = getClass().getPackageName().split("\\.");
        String name =
                getClass()
                        .getSimpleName()
                        .replaceFirst("(Page|Part)$", "")
                        .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT);
        return packages[2] + "/" + name + ".jte";
    }
}
