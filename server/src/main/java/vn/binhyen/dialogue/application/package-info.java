/// The dialogue follows the journal, says and opens cases.
@NullMarked
package vn.binhyen.dialogue.application;

import org.jspecify.annotations.NullMarked;
