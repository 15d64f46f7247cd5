package vn.binhyen.story.application;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// At every start, before the first page can be asked for: in an empty database of the story all
/// that makes it up.
@Component
class BeginTheStory implements SmartLifecycle {

    private final KeepApart apart;
    private final GatherPeople people;
    private final TellTheStory story;
    private final OpenTheConductDoor conduct;
    private final BringCards cards;
    private final NameTheVillages villages;
    private final PublishThePast past;
    private final TellModels models;
    private final boolean load;
    private volatile boolean running;

    BeginTheStory(
            KeepApart apart,
            GatherPeople people,
            TellTheStory story,
            OpenTheConductDoor conduct,
            BringCards cards,
            NameTheVillages villages,
            PublishThePast past,
            TellModels models,
            @Value("${binhyen.story.load:true}") boolean load) {
        this.apart = apart;
        this.people = people;
        this.story = story;
        this.conduct = conduct;
        this.cards = cards;
        this.villages = villages;
        this.past = past;
        this.models = models;
        this.load = load;
    }

    @Override
    public void start() {
        if (apart.isStory() && load) {
            people.gather();
            story.tell();
            conduct.open();
            cards.bring();
            villages.name();
            past.publish();
            models.tell();
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// After the catalogue was filled, whose answers are in the story; before the rounds and the
    /// web server.
    @Override
    public int getPhase() {
        return 2;
    }
}
