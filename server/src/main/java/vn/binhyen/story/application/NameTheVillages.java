package vn.binhyen.story.application;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.story.domain.Bureau;
import vn.binhyen.story.domain.Province;
import vn.binhyen.territory.Counted;
import vn.binhyen.territory.PlaceCount;
import vn.binhyen.territory.PlaceCounts;
import vn.binhyen.territory.VillageKind;
import vn.binhyen.territory.Villages;

/// Gives every commune the villages its residents speak of, and counts that nobody ever counted.
/// Nothing happens where a commune has villages.
@Component
class NameTheVillages {

    private static final Asker STORY = new Asker.Worker("story");
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final String SOURCE = "Số bịa cho bản tập";

    private final Setting setting;
    private final Villages villages;
    private final PlaceCounts counts;
    private final Transactions transactions;
    private final Clock clock;

    NameTheVillages(
            Setting setting,
            Villages villages,
            PlaceCounts counts,
            Transactions transactions,
            Clock clock) {
        this.setting = setting;
        this.villages = villages;
        this.counts = counts;
        this.transactions = transactions;
        this.clock = clock;
    }

    void name() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), VIETNAM);
        transactions.as(
                STORY,
                () -> {
                    for (Bureau bureau : setting.bureaus()) {
                        if (villages.of(bureau.unit(), today).isEmpty()) name(bureau, today);
                    }
                });
    }

    private void name(Bureau bureau, LocalDate today) {
        List<String> names = bureau.villages().stream().distinct().toList();
        LocalDate firstOfMonth = today.withDayOfMonth(1);
        int people = 0;
        int households = 0;
        for (String name : names) {
            VillageKind kind = name.startsWith("buôn") ? VillageKind.BUON : VillageKind.THON;
            UUID village =
                    villages.add(bureau.unit(), kind.bareName(name), kind, Province.MERGER)
                            .village()
                            .id();
            int here = 70 + Math.floorMod(name.hashCode() * 31 + bureau.unit().hashCode(), 260);
            households += here;
            people += here * 4;
            count(bureau.unit(), village, Counted.HOUSEHOLDS, here, "", firstOfMonth);
            count(bureau.unit(), village, Counted.PEOPLE, here * 4, "", firstOfMonth);
        }
        count(bureau.unit(), null, Counted.HOUSEHOLDS, households, "", firstOfMonth);
        count(bureau.unit(), null, Counted.PEOPLE, people, "", firstOfMonth);
        count(bureau.unit(), null, Counted.AREA, people * 2 / 3, " ha", firstOfMonth);
    }

    private void count(
            UnitId unit,
            @Nullable UUID village,
            Counted what,
            int amount,
            String measure,
            LocalDate asOf) {
        String written = NumberFormat.getIntegerInstance(VIETNAMESE).format(amount) + measure;
        counts.record(new PlaceCount(unit, village, what, written, asOf, SOURCE), STORY);
    }
}
