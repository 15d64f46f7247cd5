/// Kits: their files and mistakes, then the papers they write.
@NullMarked
package vn.binhyen.kits;

import org.jspecify.annotations.NullMarked;
