package vn.binhyen.staff.web;

import java.util.List;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// Name and password. In story mode also one button for each role.
///
/// @param next where to go afterwards
/// @param resume the sealed words of an interrupted form, or empty
public record SignInPage(
        Words words,
        String name,
        boolean refused,
        String next,
        String resume,
        List<SomeoneOfTheStory> story,
        int status)
        implements Page {}
