package vn.binhyen.conduct.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.binhyen.ui.Problems;
import vn.binhyen.vault.Checked;
import vn.binhyen.vault.Files;

/// Files that come with a form at this door. The name a file came with is not even sealed: people
/// write their own into it.
@Component
class HandedIn {

    private static final int MOST = 5;

    private final Files files;

    HandedIn(Files files) {
        this.files = files;
    }

    /// The good ones; what is wrong with the others is noted at the field `files`.
    List<Checked.Good> of(@Nullable List<MultipartFile> parts, Problems problems) {
        if (parts == null) return List.of();
        List<MultipartFile> given = parts.stream().filter(part -> !part.isEmpty()).toList();
        if (given.size() > MOST) {
            problems.at("files", "conduct.door.files.many", MOST);
            return List.of();
        }
        var good = new ArrayList<Checked.Good>();
        for (MultipartFile part : given) {
            switch (checked(part)) {
                case Checked.Good file -> good.add(file);
                case Checked.Refused refused -> problems.at("files", refused.reasonKey());
            }
        }
        return good;
    }

    private Checked checked(MultipartFile part) {
        String name = part.getOriginalFilename();
        int dot = name == null ? -1 : name.lastIndexOf('.');
        String ending = name == null || dot < 0 ? "" : name.substring(dot);
        try (var content = part.getInputStream()) {
            return files.check(content, ending.isEmpty() ? "" : "tep" + ending);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
