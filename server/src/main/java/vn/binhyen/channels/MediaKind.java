package vn.binhyen.channels;

/// What kind of file a message carries.
public enum MediaKind {
    IMAGE,
    GIF,
    AUDIO,
    VIDEO,
    FILE
}
