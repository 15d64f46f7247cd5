package vn.binhyen.cameras;

import org.jspecify.annotations.Nullable;

/// Who owns a camera, as told to the officer: all of it is sealed.
///
/// @param spot where the camera hangs; null when nobody said
public record Owner(String name, String address, String contact, @Nullable Spot spot) {

    public static final int LONGEST = 200;

    public Owner {
        name = name.strip();
        address = address.strip();
        contact = contact.strip();
        if (name.isEmpty() || name.length() + address.length() + contact.length() > 3 * LONGEST) {
            throw new IllegalArgumentException("an owner has a name, in a line");
        }
    }

    /// Nothing of it in a log.
    @Override
    public String toString() {
        return "Owner[…]";
    }
}
