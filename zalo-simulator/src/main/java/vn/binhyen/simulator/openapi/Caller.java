package vn.binhyen.simulator.openapi;

import vn.binhyen.simulator.world.OfficialAccount;

/// Who calls, as the access token tells: an app on behalf of a page.
record Caller(String appId, OfficialAccount page) {
    static final String ATTRIBUTE = Caller.class.getName();

    String pageId() {
        return page.id();
    }
}
