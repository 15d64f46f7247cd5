/// Rules of a case in plain Java: its life, its numbers, its time limits, words that mean danger.
@NullMarked
@NamedInterface("domain")
package vn.binhyen.cases.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
