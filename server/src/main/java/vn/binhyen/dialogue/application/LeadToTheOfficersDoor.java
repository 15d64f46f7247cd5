package vn.binhyen.dialogue.application;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.binhyen.channels.OtherDoor;
import vn.binhyen.conduct.DoorAddress;
import vn.binhyen.dialogue.domain.Command;
import vn.binhyen.dialogue.domain.Sayings;

/// "About an officer" typed to a page that the officer's own unit reads.
@Component
class LeadToTheOfficersDoor implements OtherDoor {

    private final Sayings sayings;
    private final DoorAddress door;

    LeadToTheOfficersDoor(Sayings sayings, DoorAddress door) {
        this.sayings = sayings;
        this.door = door;
    }

    @Override
    public Optional<Answer> askedFor(String words) {
        return sayings.command(words)
                .filter(command -> command == Command.ABOUT_OFFICER)
                .flatMap(_ -> door.ofOpenDoor())
                .map(address ->
                        new Answer(
                                sayings.of("about-officer.asked", address),
                                List.of(sayings.link(Command.ABOUT_OFFICER, address))));
    }

    @Override
    public Optional<Answer> greeting() {
        return door.ofOpenDoor()
                .map(address ->
                        new Answer(
                                sayings.of("about-officer.first", address)
                                        + "\n"
                                        + sayings.of("greeting"),
                                List.of(
                                        sayings.link(Command.ABOUT_OFFICER, address),
                                        sayings.button(Command.BEGIN))));
    }
}
