package vn.binhyen.cases;

/// How a case ended, coded; the plain words to the resident stand beside it.
public enum Outcome {
    /// a question was answered
    ANSWERED,
    /// the matter was put right
    RESOLVED,
    /// taken note of: praise, a suggestion, information that needs nothing further
    NOTED,
    /// looked into, and it could not be confirmed
    NOT_CONFIRMED,
    /// not for this office; the words name the reason and the right door
    REFUSED,
    /// the same matter is handled in another case
    DUPLICATE
}
