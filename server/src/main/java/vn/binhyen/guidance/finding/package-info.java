/// Finding the passages that answer a question, and saying why these: an index in memory, made
/// whole from a list of passages and never changed. No database and no Spring, so that the server
/// and `bin/eval answers` use the same classes.
///
/// Read `Snapshot`, then `Asked` (the question's side), then `Ranking` (the order and its reasons).
@NullMarked
package vn.binhyen.guidance.finding;

import org.jspecify.annotations.NullMarked;
