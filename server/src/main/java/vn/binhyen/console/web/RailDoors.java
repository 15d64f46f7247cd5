package vn.binhyen.console.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.channels.Conversations;
import vn.binhyen.kernel.Asker;
import vn.binhyen.ui.RailDoor;

/// The console's own doors in the rail.
@Configuration
class RailDoors {

    private record Door(int place, String words, String icon, String path, boolean onPhone)
            implements RailDoor {}

    private record InboxDoor(Conversations conversations) implements RailDoor {
        @Override
        public int place() {
            return 20;
        }

        @Override
        public String words() {
            return "console.inbox";
        }

        @Override
        public String icon() {
            return "inbox";
        }

        @Override
        public String path() {
            return "/console/inbox";
        }

        @Override
        public boolean onPhone() {
            return true;
        }

        @Override
        public int count(Asker asker) {
            return Math.toIntExact(conversations.counts().waiting());
        }
    }

    @Bean
    RailDoor todayDoor() {
        return new Door(10, "console.today", "today", "/console", true);
    }

    @Bean
    RailDoor placesDoor() {
        return new Door(70, "console.places", "place", "/console/places", false);
    }

    @Bean
    RailDoor lookUpsDoor() {
        return new Door(65, "console.lookups", "search", "/console/lookups", false);
    }

    @Bean
    RailDoor postersDoor() {
        return new Door(75, "console.posters", "qr", "/console/posters", false);
    }

    @Bean
    RailDoor inboxDoor(Conversations conversations) {
        return new InboxDoor(conversations);
    }
}
