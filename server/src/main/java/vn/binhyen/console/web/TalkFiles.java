package vn.binhyen.console.web;

import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.binhyen.channels.Conversations;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.vault.Files;
import vn.binhyen.vault.OpenFile;

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
                                ? files.shared(file)
                                        .map(picture -> sent(picture, false))
                                        .orElseGet(() -> ResponseEntity.notFound().build())
                                : ResponseEntity.notFound().build());
    }

    @GetMapping("/console/inbox/{id}/files/{file}")
    ResponseEntity<InputStreamResource> file(
            @PathVariable UUID id, @PathVariable UUID file, StaffMember me) {
        return transactions.reading(
                me.asker(),
                () ->
                        belongs(id, file)
                                ? files.open(file)
                                        .map(open -> sent(open, true))
                                        .orElseGet(() -> ResponseEntity.notFound().build())
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

    private static ResponseEntity<InputStreamResource> sent(OpenFile file, boolean toSave) {
        var way = toSave ? ContentDisposition.attachment() : ContentDisposition.inline();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type()))
                .headers(headers ->
                        headers.setContentDisposition(
                                way.filename(
                                                file.name().isEmpty() ? "tep" : file.name(),
                                                java.nio.charset.StandardCharsets.UTF_8)
                                        .build()))
                .body(new InputStreamResource(file.content()));
    }
}
