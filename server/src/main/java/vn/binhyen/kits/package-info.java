/// What a model of the movement is made of, as files: a kit says for what and where it fits, who
/// sits on its board, what is done and what it costs, and it writes every paper from the survey to
/// the ending; a kind of activity says what is asked and which indicator each number feeds. A new
/// kit is a new file; a wrong one stops the start and is named with its line.
///
/// It keeps nothing and knows no model that was founded: that is `movement`'s. Which indicators and
/// criteria a kit names is checked where those live.
///
/// Read `Kit`, then `KitPapers`, then `application.KitFile`; `ActivityKind`. For who writes one:
/// `docs/kits.md`, `docs/activities.md`.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "papers", "ui", "territory", "staff"})
package vn.binhyen.kits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
