package vn.binhyen.staff.domain;

import java.time.Duration;

/// How strict signing in is. An installation may be stricter than these floors and not laxer: Law
/// 116/2025/QH15 with its decrees, level 3, as noted in the facts (to be checked by the operator).
///
/// @param failures wrong passwords or codes in a row after which the account rests; at most 5
/// @param rest how long it rests
/// @param idle after how long without a sign of life the session is locked; at most 15 minutes
/// @param operatorIdle the same for operators; at most 5 minutes
/// @param unusedDays after how many days unused an account is closed; at most 45
/// @param passwordLength at least 8 signs, since a second factor is always asked for
public record SignInRules(
        int failures,
        Duration rest,
        Duration idle,
        Duration operatorIdle,
        int unusedDays,
        int passwordLength) {

    public SignInRules {
        atMost("failures", failures, 5);
        atMost("idle minutes", idle.toMinutes(), 15);
        atMost("operator-idle minutes", operatorIdle.toMinutes(), 5);
        atMost("unused-days", unusedDays, 45);
        if (passwordLength < 8) refuse("password-length", passwordLength, "at least 8");
    }

    private static void atMost(String name, long value, long floor) {
        if (value < 1 || value > floor) refuse(name, value, "1 to " + floor);
    }

    private static void refuse(String name, long value, String allowed) {
        throw new IllegalArgumentException(
                "binhyen.sign-in: %s is %d; allowed is %s".formatted(name, value, allowed));
    }
}
