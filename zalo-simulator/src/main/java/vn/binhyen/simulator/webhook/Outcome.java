package vn.binhyen.simulator.webhook;

/// What one attempt came to.
public sealed interface Outcome {

    record Accepted() implements Outcome {}

    record Answered(int status) implements Outcome {}

    record TooSlow() implements Outcome {}

    /// No connection, or one that broke before any answer.
    record Unreachable(String why) implements Outcome {}

    default String word() {
        return switch (this) {
            case Accepted _ -> "200";
            case Answered(int status) -> Integer.toString(status);
            case TooSlow _ -> "too slow";
            case Unreachable _ -> "unreachable";
        };
    }
}
