package vn.binhyen.ui;

/// One or two letters that stand for a name: `H’Hoa Byă` is HB.
public final class Initials {

    private Initials() {}

    public static String of(String name) {
        String[] parts = name.strip().split("\\s+");
        String first = parts[0].isEmpty() ? "?" : parts[0].substring(0, 1);
        String last = parts.length > 1 ? parts[parts.length - 1].substring(0, 1) : "";
        return (first + last).toUpperCase(java.util.Locale.ROOT);
    }
}
