package vn.binhyen.simulator.oauth;

import java.util.List;

/// Which page shall the app act for?
public record ConsentPage(String appId, List<Choice> choices) {

    /// @param address where consenting for this page leads
    public record Choice(String name, String address) {}
}
