/// Pictures of figures: plain values in, an SVG for a page, or an SVG or PNG file, out.
///
/// It knows no unit, no indicator and no database; who calls brings values and the words for them.
/// On a page everything across is in percent and everything down in lines of letters, so that a
/// picture fits every width and grows with the reader's letters; colours come from the page's
/// style. A file carries its own.
///
/// Read `Picture`, then `Chart`, then `Columns` as an example of one.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.binhyen.charts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
