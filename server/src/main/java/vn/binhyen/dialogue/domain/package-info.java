/// Rules of the dialogue in plain Java: what is asked next, what an answer means.
@NullMarked
package vn.binhyen.dialogue.domain;

import org.jspecify.annotations.NullMarked;
