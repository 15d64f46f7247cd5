/// A stand-in for Zalo: OAuth, OpenAPI, webhooks and a chat page, faithful to what is known of the
/// wire and as unruly as it is told to be. For story mode and tests; never part of the product's
/// jar.
///
/// Read first: `talk` (what happens when somebody says something), then `webhook` and `openapi`.
@NullMarked
package vn.binhyen.simulator;

import org.jspecify.annotations.NullMarked;
