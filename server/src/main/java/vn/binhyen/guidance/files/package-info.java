/// The catalogue in files, to give and to take: JSON Lines, and CSV for whoever works in a sheet.
/// Each line is checked for itself; what is wrong is told with line, field, and what is allowed.
///
/// Read `EntryReading`, then `Column`.
@NullMarked
package vn.binhyen.guidance.files;

import org.jspecify.annotations.NullMarked;
