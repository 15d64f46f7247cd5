/// What residents come with, as data: everyday topics, the questions that belong to them, and the
/// kind they suggest. The web form, the keyed-in form and the chat dialogue are all drawn from
/// here.
///
/// Read `Topic`, then `Topics`.
@NullMarked
@NamedInterface("topics")
package vn.binhyen.cases.topics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
