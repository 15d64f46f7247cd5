/// OAuth v4 for a page: consent, codes, tokens that rotate, and errors in their own envelope.
@NullMarked
package vn.binhyen.simulator.oauth;

import org.jspecify.annotations.NullMarked;
