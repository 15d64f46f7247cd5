package vn.binhyen.portal.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.binhyen.guidance.Basis;
import vn.binhyen.guidance.Quoted;
import vn.binhyen.guidance.Reply;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Words;

/// Asking, and what the product says to it.
///
/// @param commune the code of the commune whose poster or page leads here; empty for the province
/// @param number the sealed one-time number of the form for the next question
/// @param said what was asked and said; null before
public record AskPage(
        PortalFrame frame,
        String commune,
        String number,
        String typed,
        @Nullable Said said,
        Problems problems)
        implements Page {

    /// @param asked names the question, sealed
    /// @param basis the law behind the card of what was quoted
    /// @param source where its text comes from; may be empty
    /// @param onward the same words as a form for people
    public record Said(
            String asked, Reply reply, List<Basis> basis, String source, ReportForm onward) {

        /// What was quoted; null where nothing was.
        public @Nullable Quoted quoted() {
            return switch (reply) {
                case Reply.Answered(Quoted it) -> it;
                case Reply.Elsewhere(Quoted it) -> it;
                case Reply.WhichOne _, Reply.ForPeople _ -> null;
            };
        }

        /// `Luật Cư trú 68/2020/QH14; …`
        public String law() {
            return basis.stream()
                    .map(it -> (it.name() + " " + it.document()).strip())
                    .collect(Collectors.joining("; "));
        }

        public boolean elsewhere() {
            return reply instanceof Reply.Elsewhere;
        }

        /// What it may be; empty where nothing is asked back.
        public List<Quoted> nearest() {
            return reply instanceof Reply.WhichOne(List<Quoted> nearest) ? nearest : List.of();
        }
    }

    @Override
    public Words words() {
        return frame.words();
    }

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }
}
