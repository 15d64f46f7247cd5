/// The pages of figures and the lists behind them.
@NullMarked
package vn.binhyen.figures.web;

import org.jspecify.annotations.NullMarked;
