/// What is done with partners, and what they send.
@NullMarked
package vn.binhyen.partners.application;

import org.jspecify.annotations.NullMarked;
