/// Canned answers: what officers say again and again, well said once. Those that come along are
/// data files; each unit may keep its own beside them.
///
/// Read `CannedAnswer`, then `CannedAnswers`.
@NullMarked
@NamedInterface("canned")
package vn.binhyen.cases.canned;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
