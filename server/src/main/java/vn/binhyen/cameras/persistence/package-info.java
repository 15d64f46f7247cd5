/// The SQL of households, consents, requests and clips.
@NullMarked
package vn.binhyen.cameras.persistence;

import org.jspecify.annotations.NullMarked;
