package vn.binhyen.targets;

import java.util.List;
import java.util.Optional;

/// Whose taking part is aimed at in this installation, in the order of the files. In memory.
public interface Audiences {

    List<Audience> all();

    Optional<Audience> find(String code);
}
