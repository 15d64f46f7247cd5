/// Zalo's wire as plain Java: envelopes, signatures, events, errors, windows.
@NullMarked
package vn.binhyen.zalo.domain;

import org.jspecify.annotations.NullMarked;
