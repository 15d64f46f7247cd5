/// Hearing and saying: conversations, messages, attachments and their delivery, whatever the
/// channel.
///
/// Drivers (`zalo`) bring in what arrived through `Hearing` and carry out what is said behind the
/// port `Driver`. What a message means is left to `cases`; who may see it to `scope`.
///
/// Read `Hearing`, `Talk` and `Conversations`, then `Driver`.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "scope", "journal", "audit", "vault", "staff", "presence"})
package vn.binhyen.channels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
