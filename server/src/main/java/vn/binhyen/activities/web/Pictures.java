package vn.binhyen.activities.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.binhyen.activities.Activities;
import vn.binhyen.ui.Problems;
import vn.binhyen.vault.Checked;
import vn.binhyen.vault.Files;

/// Takes the pictures of a form: each is checked and sealed before the form is kept. The name a
/// picture came with is not even sealed.
@Component
class Pictures {

    private final Files files;

    Pictures(Files files) {
        this.files = files;
    }

    /// The good ones; what is wrong with the others is noted at the field `pictures`.
    List<Checked.Good> of(@Nullable List<MultipartFile> parts, Problems problems) {
        if (parts == null) return List.of();
        List<MultipartFile> given = parts.stream().filter(part -> !part.isEmpty()).toList();
        if (given.size() > Activities.MOST_PICTURES) {
            problems.at("pictures", "activities.pictures.many", Activities.MOST_PICTURES);
            return List.of();
        }
        var good = new ArrayList<Checked.Good>();
        for (MultipartFile part : given) {
            switch (checked(part)) {
                case Checked.Good file when file.type().startsWith("image/") -> good.add(file);
                case Checked.Good _ -> problems.at("pictures", "activities.pictures.only");
                case Checked.Refused refused -> problems.at("pictures", refused.reasonKey());
            }
        }
        return good;
    }

    private Checked checked(MultipartFile part) {
        try (var content = part.getInputStream()) {
            return files.check(content, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
