package vn.binhyen.movement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.UnitId;

/// Models and the sites where they are applied, as the asker may see them. Every method works in
/// the running transaction.
public interface Sites {

    /// What is sought; what is left empty does not narrow.
    ///
    /// @param words in the name of the model, the area or the unit, with or without marks
    /// @param units empty for all the asker sees
    record Sought(
            String words,
            Collection<UnitId> units,
            @Nullable UUID model,
            String kit,
            @Nullable Stage stage,
            @Nullable Origin origin) {

        public Sought {
            units = List.copyOf(units);
        }

        public static Sought everything() {
            return new Sought("", List.of(), null, "", null, null);
        }

        public static Sought at(Stage stage) {
            return new Sought("", List.of(), null, "", stage, null);
        }

        public static Sought ofModel(UUID model) {
            return new Sought("", List.of(), model, "", null, null);
        }

        public static Sought in(Collection<UnitId> units) {
            return new Sought("", units, null, "", null, null);
        }
    }

    /// One page of a list and how many there are in all.
    record Found(List<Site> sites, long all) {}

    Optional<Site> find(UUID id);

    /// By model, place and unit.
    ///
    /// @param page from 1
    Found page(Sought sought, int page, int size);

    /// Every one, streamed, in the order of the list.
    void each(Sought sought, Consumer<Site> reader);

    /// The sites of a model that worked on that day, wherever the asker sees them.
    List<Site> activeOn(UUID model, LocalDate day);

    /// What happened to it, oldest first.
    List<Step> steps(UUID site);

    List<Team> teams(UUID site);

    /// The standing teams of these sites, by name.
    List<Team> standingTeams(Collection<UUID> sites);

    Optional<Model> model(UUID id);

    /// The model of that name, typed with or without marks.
    Optional<Model> modelNamed(String name);

    /// By name, with how many sites of each the asker sees.
    ///
    /// @param page from 1
    List<Counted> models(String words, int page, int size);

    long modelCount(String words);

    /// A model and its sites within the asker's sight.
    ///
    /// @param active those at work now
    /// @param teams standing at these
    record Counted(Model model, long sites, long active, long teams) {}
}
