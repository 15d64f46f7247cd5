package vn.binhyen.movement;

import java.util.UUID;
import vn.binhyen.kernel.UnitId;

/// An organised form in which people take part in keeping the peace, under the one name it has
/// wherever it is applied.
///
/// @param kit the code of the kit it was made from; empty for one that arose without
/// @param home the unit where it began
public record Model(UUID id, String name, String kit, UnitId home) {

    public static final int LONGEST_NAME = 200;

    public Model {
        if (!mayBeNamed(name)) throw new IllegalArgumentException("not a model's name: " + name);
    }

    public static boolean mayBeNamed(String name) {
        return !name.isBlank()
                && name.length() <= LONGEST_NAME
                && name.chars().noneMatch(Character::isISOControl);
    }
}
