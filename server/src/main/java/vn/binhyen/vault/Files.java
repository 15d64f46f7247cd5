package vn.binhyen.vault;

import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;

/// Files that residents and officers hand in: checked, sealed, and kept as they came.
public interface Files {

    /// Reads, checks and seals a file to disk without a transaction; what is not kept afterwards is
    /// swept away. The stream is read to its end or to the size limit, and not closed.
    ///
    /// @param declaredName the name it came with, which may be empty
    Checked check(InputStream content, String declaredName);

    /// Keeps a checked file under the record's data key, in the running transaction.
    Kept.File keep(UUID key, Checked.Good file);

    /// Both at once, in the running transaction: for small files only.
    default Kept keep(UUID key, InputStream content, String declaredName) {
        return switch (check(content, declaredName)) {
            case Checked.Good good -> keep(key, good);
            case Checked.Refused refused -> new Kept.Refused(refused.reasonKey());
        };
    }

    /// Seals a kept file under another record's key, in a worker's running transaction: from then
    /// on the key before opens it no longer and may be destroyed.
    void rekey(UUID file, UUID key);

    /// What kind of file it is; empty when there is none of this id.
    Optional<String> typeOf(UUID file);

    /// What can be told of a file without opening it; empty when there is none of this id.
    Optional<FileFacts> factsOf(UUID file);

    /// The original, as it came, with all that hides in it (a photo's place and time). Empty once
    /// its key is destroyed.
    Optional<OpenFile> open(UUID file);

    /// A picture made anew from its pixels, upright and without metadata, at most 2048 pixels wide
    /// or high; empty for what is no picture, or none this program can draw.
    Optional<OpenFile> shared(UUID file);
}
