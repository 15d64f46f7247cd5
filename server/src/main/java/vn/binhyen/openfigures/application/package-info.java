/// Making and knowing tokens, and answering what is asked.
@NullMarked
package vn.binhyen.openfigures.application;

import org.jspecify.annotations.NullMarked;
