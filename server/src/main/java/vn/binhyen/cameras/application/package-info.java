/// What is done with households, consents, requests and clips.
@NullMarked
package vn.binhyen.cameras.application;

import org.jspecify.annotations.NullMarked;
