/// What is done with households, consents, requests and clips.
@NullMarked
@NamedInterface("application")
package vn.binhyen.cameras.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
