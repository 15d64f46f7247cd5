/// Assessments: the engine's rules first, then the whole way on a real database.
@NullMarked
package vn.binhyen.assessment;

import org.jspecify.annotations.NullMarked;
