/// Official documents as Decree 30/2020/NĐ-CP (Appendix I) lays them out, from a model of their
/// blocks: `Paper` says what stands on them, `PaperFile` writes it as .docx, .pdf or .xlsx and
/// `PrintView` as a page.
///
/// It knows no case, no figure and no unit: who calls brings words and numbers, keeps the series of
/// numbers, and looks through `Paper.texts()` for personal data before anything is written.
///
/// Read `Paper`, then `Block` and `Table`; how a paper is laid out for every kind of file stands in
/// `writing.Composed`. For who keeps an organisation's values: `docs/papers.md`.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package vn.binhyen.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
