package vn.binhyen.console.web;

import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.binhyen.channels.Conversations;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.vault.Files;
import vn.binhyen.vault.SentFile;

/// Files of a conversation, for who may see it: pictures without what hides in them, all else to be
/// saved, never to be run in the page.
@Controller
class TalkFiles {

    private final Conversations conversations;
    private final Files files;
    private final Transactions transactions;

    TalkFiles(Conversations conversations, Files files, Transactions transactions) {
        this.conversations = conversations;
        this.files = files;
        this.transactions = transactions;
    }

    @GetMapping("/console/inbox/{id}/pictures/{file}")
    ResponseEntity<InputStreamResource> picture(
            @PathVariable UUID id, @PathVariable UUID file, StaffMember me) {
        return transactions.reading(
                me.asker(),
                () ->
                        belongs(id, file)
                                ? SentFile.toShow(files.shared(file))
                                : ResponseEntity.notFound().build());
    }

    @GetMapping("/console/inbox/{id}/files/{file}")
    ResponseEntity<InputStreamResource> file(
            @PathVariable UUID id, @PathVariable UUID file, StaffMember me) {
        return transactions.reading(
                me.asker(),
                () ->
                        belongs(id, file)
                                ? SentFile.toSave(files.open(file))
                                : ResponseEntity.notFound().build());
    }

    private boolean belongs(UUID conversation, UUID file) {
        return conversations
                .see(conversation)
                .map(seen ->
                        seen.messages().stream()
                                .flatMap(message -> message.attachments().stream())
                                .anyMatch(attachment -> file.equals(attachment.file())))
                .orElse(false);
    }
}
