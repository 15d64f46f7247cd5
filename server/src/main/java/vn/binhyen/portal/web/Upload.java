package vn.binhyen.portal.web;

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

/// Takes the files of a form: each is checked and sealed before the form itself is looked at.
@Component
class Upload {

    private static final int MOST = 5;

    private final Files files;

    Upload(Files files) {
        this.files = files;
    }

    /// The good ones; what is wrong with the others is noted at the field `files`.
    List<Checked.Good> of(@Nullable List<MultipartFile> parts, Problems problems) {
        if (parts == null) return List.of();
        List<MultipartFile> given = parts.stream().filter(part -> !part.isEmpty()).toList();
        if (given.size() > MOST) {
            problems.at("files", "portal.files.many", MOST);
            return List.of();
        }
        List<Checked.Good> good = new ArrayList<>();
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
        try (var content = part.getInputStream()) {
            return files.check(content, name == null ? "" : name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
