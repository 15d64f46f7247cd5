package vn.binhyen.story.application;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// At every start, before the first page can be asked for: in an empty database of the story all
/// that makes it up.
@Component
class BeginTheStory extends AtStart {

    private final KeepApart apart;
    private final GatherPeople people;
    private final TellTheStory story;
    private final OpenTheConductDoor conduct;
    private final BringCards cards;
    private final NameTheVillages villages;
    private final PublishThePast past;
    private final TellModels models;
    private final boolean load;

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
        super(BEFORE_THE_FIRST_PAGE);
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
    void begin() {
        if (apart.isStory() && load) {
            people.gather();
            story.tell();
            conduct.open();
            cards.bring();
            villages.name();
            past.publish();
            models.tell();
        }
    }
}
