/// Figures for programs: who may read what, and that the description tells the truth.
@NullMarked
package vn.binhyen.openfigures;

import org.jspecify.annotations.NullMarked;
