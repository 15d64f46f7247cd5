package vn.binhyen.zalo.application;

import org.springframework.boot.test.context.TestComponent;

/// Hands on by hand what arrived.
@TestComponent
public class TurnArrivals {

    private final HandOn handOn;

    TurnArrivals(HandOn handOn) {
        this.handOn = handOn;
    }

    public void handOnAll() {
        while (handOn.handOnDue()) {}
    }
}
