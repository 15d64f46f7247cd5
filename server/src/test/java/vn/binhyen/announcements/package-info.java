/// Announcements: what a dossier lacks, the three grounds, and the way into the library.
@NullMarked
package vn.binhyen.announcements;

import org.jspecify.annotations.NullMarked;
