package vn.binhyen.simulator.world;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The people who may pick up the phone.
@Component
public class Residents {
    private static final List<Resident> STORY =
            List.of(
                    new Resident("me-bi-bo", "Mẹ Bi Bo"),
                    new Resident("chu-nam-ray", "Chú Năm Rẫy Cà Phê"),
                    new Resident("ama-thu", "Ama Thử"),
                    new Resident("nha-tro-xanh", "Nhà Trọ Xanh"),
                    new Resident("co-tu-tap-hoa", "Cô Tư Tạp Hoá"));

    private final Map<String, Resident> known = new LinkedHashMap<>();
    private final Ids ids;
    private final Changes changes;

    Residents(Ids ids, Changes changes) {
        this.ids = ids;
        this.changes = changes;
        clear();
    }

    public synchronized @Nullable Resident find(String id) {
        return known.get(id);
    }

    /// The person of this id, made up on the spot when not met before.
    public synchronized Resident meet(String id) {
        return known.computeIfAbsent(
                id, unknown -> changed(new Resident(unknown, "Bà con " + unknown)));
    }

    public synchronized Resident newcomer(String name) {
        return name(ids.slug(), name);
    }

    public synchronized Resident name(String id, String name) {
        Resident resident = changed(new Resident(id, name.strip()));
        known.put(id, resident);
        return resident;
    }

    public synchronized List<Resident> all() {
        return List.copyOf(known.values());
    }

    synchronized void clear() {
        known.clear();
        STORY.forEach(resident -> known.put(resident.id(), resident));
    }

    private Resident changed(Resident resident) {
        changes.happened();
        return resident;
    }
}
