package vn.binhyen.partners;

/// Who speaks for a partner, and how to reach them: sealed.
public record Contact(String name, String reach) {

    public Contact {
        name = name.strip();
        reach = reach.strip();
        if (name.isEmpty()
                || name.length() > Partner.LONGEST
                || reach.length() > Partner.LONGEST
                || name.contains("\n")) {
            throw new IllegalArgumentException("a contact has a name, in a line");
        }
    }

    /// As it is sealed.
    public String text() {
        return name + "\n" + reach;
    }

    public static Contact of(String text) {
        int line = text.indexOf('\n');
        return new Contact(text.substring(0, line), text.substring(line + 1));
    }

    /// Nothing of it in a log.
    @Override
    public String toString() {
        return "Contact[…]";
    }
}
