package vn.binhyen.console.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.channels.Conversations;
import vn.binhyen.kernel.Asker;
import vn.binhyen.ui.RailDoor;

/// The console's own doors in the rail.
@Configuration
class RailDoors {

    private static final String SETTINGS = "/console/settings";

    private record Door(
            int place,
            String words,
            String icon,
            String path,
            boolean onPhone,
            String under,
            String line)
            implements RailDoor {

        static Door inTheRail(int place, String words, String icon, String path, boolean onPhone) {
            return new Door(place, words, icon, path, onPhone, "", "");
        }

        static Door setting(int place, String words, String icon, String path, String line) {
            return new Door(place, words, icon, path, false, SETTINGS, line);
        }
    }

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
        return Door.inTheRail(10, "console.today", "today", "/console", true);
    }

    @Bean
    RailDoor settingsDoor() {
        return Door.inTheRail(90, "console.settings", "pen", SETTINGS, false);
    }

    @Bean
    RailDoor rosterDoor() {
        return Door.setting(
                60, "console.roster", "clock", "/console/roster", "console.roster.line");
    }

    @Bean
    RailDoor cannedAnswersDoor() {
        return Door.setting(
                65, "console.canned", "text", "/console/canned-answers", "console.canned.line");
    }

    @Bean
    RailDoor placesDoor() {
        return Door.setting(
                70, "console.places", "place", "/console/places", "console.places.door");
    }

    @Bean
    RailDoor lookUpsDoor() {
        return Door.inTheRail(65, "console.lookups", "search", "/console/lookups", false);
    }

    @Bean
    RailDoor postersDoor() {
        return Door.setting(
                75, "console.posters", "qr", "/console/posters", "console.posters.line");
    }

    @Bean
    RailDoor inboxDoor(Conversations conversations) {
        return new InboxDoor(conversations);
    }
}
