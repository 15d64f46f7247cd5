package vn.binhyen.simulator.openapi;

/// What was asked has been done, and the connection breaks before the answer.
public final class ResponseLost extends RuntimeException {
    /// Set on a request whose connection is to be closed without a byte.
    static final String ATTRIBUTE = ResponseLost.class.getName();

    public ResponseLost() {
        super("response lost on purpose", null, false, false);
    }
}
