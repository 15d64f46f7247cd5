/// What is done with partners, and what they send.
@NullMarked
@NamedInterface("application")
package vn.binhyen.partners.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
