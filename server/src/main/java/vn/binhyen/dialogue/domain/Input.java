package vn.binhyen.dialogue.domain;

/// What a person did in the chat.
public sealed interface Input {

    /// @param danger whether the words mean danger now; the emergency numbers were sent then
    record Words(String text, boolean danger) implements Input {}

    /// A button of ours.
    record Tapped(String token) implements Input {}

    /// A picture, a film, a recording.
    record Media(String caption) implements Input {}

    record Place(double latitude, double longitude) implements Input {}

    /// A sticker, a card, a link: nothing the dialogue understands.
    record SomethingElse() implements Input {}
}
