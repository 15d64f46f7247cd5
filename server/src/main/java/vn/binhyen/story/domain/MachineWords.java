package vn.binhyen.story.domain;

/// What the product says in its own name in a chat.
///
/// @param danger to words that mean danger
/// @param unchecked below an answer nobody compared with the law yet
/// @param which before the nearest to choose from
/// @param forPeople when people answer; `{0}` the page, `{1}` the code
/// @param none the button that says that none of them fits
/// @param noHelp the button below an answer that says it did not help
/// @param codeHidden what stands in the place of a code
public record MachineWords(
        String danger,
        String unchecked,
        String which,
        String forPeople,
        String none,
        String noHelp,
        String codeHidden) {

    String handedTo(String page) {
        return forPeople.replace("{0}", page).replace("{1}", codeHidden);
    }
}
