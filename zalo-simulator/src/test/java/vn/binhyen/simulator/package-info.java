/// Tests as sentences over real HTTP: a running simulator, a foreign client made of plain
/// `java.net.http`, and a small local web server as the product's webhook.
@NullMarked
package vn.binhyen.simulator;

import org.jspecify.annotations.NullMarked;
