package vn.binhyen.channels;

/// A button under a message: tapping it sends the payload back as the person's words.
public record Button(String title, String payload) {
    public Button {
        if (title.isBlank() || title.length() > 100 || payload.length() > 1000) {
            throw new IllegalArgumentException("a button has a title of up to 100 characters");
        }
    }
}
