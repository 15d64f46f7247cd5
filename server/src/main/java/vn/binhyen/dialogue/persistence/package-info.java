/// Where each dialogue stands. The only place with SQL.
@NullMarked
package vn.binhyen.dialogue.persistence;

import org.jspecify.annotations.NullMarked;
