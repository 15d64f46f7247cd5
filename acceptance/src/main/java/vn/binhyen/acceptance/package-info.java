/// The product tried from outside: its real processes are started, asked, measured, killed.
///
/// Nothing here knows a class of the server. What is measured goes through the doors anybody has:
/// HTTP, the stand-in for Zalo, SQL with the owner's key from the installation's own folder.
///
/// Read first: [vn.binhyen.acceptance.running.Product], then `bench` and `fault`; the browser
/// journeys are tests.
@NullMarked
package vn.binhyen.acceptance;

import org.jspecify.annotations.NullMarked;
