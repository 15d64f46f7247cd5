package vn.binhyen.cameras.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.binhyen.cameras.FootageRequest;
import vn.binhyen.cameras.domain.Clip;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Refused;
import vn.binhyen.ui.Words;

/// One request: what is asked, who decided, what came, who opened it.
///
/// @param mayDecide whether this reader is the second person
/// @param told how many households it went to, as far as anybody may know
public record RequestPage(
        DeskFrame desk,
        FootageRequest request,
        String unit,
        String purpose,
        String window,
        String told,
        boolean mayDecide,
        boolean own,
        List<Clip> clips,
        Map<UUID, String> names,
        Refused refused)
        implements Page {

    @Override
    public Words words() {
        return desk.words();
    }

    @Override
    public int status() {
        return refused.status();
    }

    public String here() {
        return "/console/cameras/requests/" + request.id();
    }

    public String who(UUID id) {
        return names.getOrDefault(id, "");
    }

    /// `12,4 MB`
    public String size(Clip clip) {
        return words().of("cameras.megabytes", words().number(clip.size() / 1_048_576.0));
    }
}
