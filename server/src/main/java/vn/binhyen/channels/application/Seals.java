package vn.binhyen.channels.application;

import java.util.UUID;

/// Where in this module's tables a sealed value lives; the vault opens it nowhere else.
final class Seals {

    private Seals() {}

    static String person(UUID conversation) {
        return "channels.conversations/" + conversation + "/person";
    }

    static String name(UUID conversation) {
        return "channels.conversations/" + conversation + "/name";
    }

    static String told(UUID message) {
        return "channels.outbox/" + message + "/told";
    }

    static String card(UUID message) {
        return "channels.messages/" + message + "/sealed";
    }

    static String source(UUID attachment) {
        return "channels.attachments/" + attachment + "/source";
    }

    static String fileName(UUID attachment) {
        return "channels.attachments/" + attachment + "/name";
    }

    /// What a conversation is found by.
    static String personOf(UUID page, String personId) {
        return page + "/" + personId;
    }
}
