/// A province's model as it was, sent again: years of work in minutes of simulated time, through
/// the doors everybody uses, while the server is killed; then the figures are read and compared.
///
/// Read first: `Replay`, then `Plan` (what is sent), `Days` (how a day goes), `Reading` (what the
/// product says of it).
@NullMarked
package vn.binhyen.acceptance.replay;

import org.jspecify.annotations.NullMarked;
