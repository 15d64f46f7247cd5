package vn.binhyen.kernel;

import java.util.UUID;

/// Who asks. Every read and write of protected data is done in somebody's name.
public sealed interface Asker {

    /// A person of the staff, signed in; sees the units of their scope and no others.
    record Officer(UUID staffId) implements Asker {}

    /// A part of the product itself: a door that receives, a job that delivers or counts.
    record Worker(String name) implements Asker {}
}
