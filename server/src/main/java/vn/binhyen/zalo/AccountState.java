package vn.binhyen.zalo;

/// Whether a page can speak and be refreshed.
public enum AccountState {
    CONNECTED,
    /// Its tokens are spent or were taken away: somebody must connect it again.
    RECONNECT,
    /// Zalo switched the page or the app off.
    STOPPED
}
