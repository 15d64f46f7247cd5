package vn.binhyen.simulator.trouble;

import org.springframework.stereotype.Component;

/// The habits in force.
@Component
public class Manners {
    private volatile Habits habits = Habits.USUAL;

    public Habits now() {
        return habits;
    }

    public void become(Habits habits) {
        this.habits = habits;
    }
}
