package vn.binhyen.cases;

/// What a resident says of how their matter ended; one question, one tap.
public enum Satisfaction {
    GOOD,
    FAIR,
    POOR
}
