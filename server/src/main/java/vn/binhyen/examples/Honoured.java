package vn.binhyen.examples;

/// Who is an example or gets an award, as anybody of the staff may know it.
public sealed interface Honoured {

    int LONGEST = 200;

    /// @param name of the collective
    record Collective(String name) implements Honoured {
        public Collective {
            line(name);
        }
    }

    /// @param role what the person is, as `trưởng thôn`; the name is sealed
    record Person(String role) implements Honoured {
        public Person {
            line(role);
        }
    }

    private static void line(String text) {
        if (text.isBlank() || text.length() > LONGEST) throw new IllegalArgumentException("a line");
    }

    /// `collective` or `person`
    default String form() {
        return switch (this) {
            case Collective _ -> "collective";
            case Person _ -> "person";
        };
    }

    /// The collective's name, or the person's role.
    default String shown() {
        return switch (this) {
            case Collective(String name) -> name;
            case Person(String role) -> role;
        };
    }
}
