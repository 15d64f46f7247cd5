package vn.binhyen.channels;

/// Who said a line.
public enum Speaker {
    RESIDENT,
    OFFICER,
    /// The product itself: a receipt, a question, an automatic answer.
    MACHINE,
    /// Somebody at the page, in the channel's own tool.
    CHANNEL_TOOL
}
