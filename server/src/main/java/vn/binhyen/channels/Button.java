package vn.binhyen.channels;

/// A button under a message.
///
/// @param payload what the channel sends back as the person's words when it is tapped: it begins
///   with [#MARK], so that it is told from words and never shown to anybody. Or an address of the
///   web: that opens, and the channel tells nobody that it was tapped
public record Button(String title, String payload) {

    /// What every payload begins with. Not typed by chance, and not with `#` alone: pages may have
    /// keywords of their own.
    public static final String MARK = "#by:";

    public Button {
        if (title.isBlank() || title.length() > 100 || payload.length() > 1000) {
            throw new IllegalArgumentException("a button has a title of up to 100 characters");
        }
    }

    public boolean opensTheWeb() {
        return payload.startsWith("https://") || payload.startsWith("http://");
    }
}
