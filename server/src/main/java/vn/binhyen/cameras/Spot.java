package vn.binhyen.cameras;

import java.util.Optional;

/// A point on the ground, in degrees.
public record Spot(double latitude, double longitude) {

    public Spot {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("no point on the ground");
        }
    }

    /// As it is typed and sealed: `12.68412, 108.05123`.
    public static Optional<Spot> read(String text) {
        String[] parts = text.strip().split("\\s*[,;]\\s*|\\s+");
        if (parts.length != 2) return Optional.empty();
        try {
            return Optional.of(
                    new Spot(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    public String text() {
        return latitude + ", " + longitude;
    }

    /// Neither in a log.
    @Override
    public String toString() {
        return "Spot[…]";
    }
}
