package vn.binhyen.story;

/// The database is not one this mode may work in. The message is for whoever starts the program.
public final class WrongDatabase extends RuntimeException {

    private final String cure;

    public WrongDatabase(String what, String cure) {
        super(what);
        this.cure = cure;
    }

    public String cure() {
        return cure;
    }
}
