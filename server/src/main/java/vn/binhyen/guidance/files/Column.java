package vn.binhyen.guidance.files;

import java.util.List;
import java.util.Optional;
import vn.binhyen.guidance.EntryKind;
import vn.binhyen.kernel.Vietnamese;

/// A column of a sheet.
///
/// @param field of the object it holds; for a channel the way and the part, e.g. `direct.limit`
/// @param heading as a clerk reads it; the field's own name is accepted too
record Column(String field, String heading, Kind kind) {

    enum Kind {
        TEXT,
        /// Items, one a line of the cell.
        LIST,
        /// The same, of the words of [vn.binhyen.guidance.Level].
        LEVELS,
        /// A word of [vn.binhyen.guidance.EntryState].
        STATE,
        /// Documents of law, one a line: `document | name | article | in force from`.
        BASIS,
        CHANNEL
    }

    private static final List<Column> PROCEDURES =
            List.of(
                    text("code", "Mã"),
                    text("slug", "Tên ngắn"),
                    text("name", "Tên thủ tục"),
                    text("field", "Lĩnh vực"),
                    text("authority", "Cơ quan"),
                    new Column("levels", "Cấp", Kind.LEVELS),
                    channel("direct.limit", "Trực tiếp: thời hạn"),
                    channel("direct.fee", "Trực tiếp: lệ phí"),
                    channel("direct.amount", "Trực tiếp: số tiền"),
                    channel("online.limit", "Trên mạng: thời hạn"),
                    channel("online.fee", "Trên mạng: lệ phí"),
                    channel("online.amount", "Trên mạng: số tiền"),
                    channel("post.limit", "Bưu chính: thời hạn"),
                    channel("post.fee", "Bưu chính: lệ phí"),
                    channel("post.amount", "Bưu chính: số tiền"),
                    list("steps", "Các bước"),
                    list("papers", "Giấy tờ"),
                    list("forms", "Biểu mẫu"),
                    list("conditions", "Điều kiện"),
                    new Column("basis", "Căn cứ", Kind.BASIS),
                    text("result", "Kết quả"),
                    list("alsoCalled", "Người dân gọi là"),
                    list("related", "Liên quan"),
                    text("source", "Nguồn"),
                    text("checkedBy", "Người kiểm tra"),
                    text("checkedOn", "Ngày kiểm tra"),
                    text("validFrom", "Có giá trị từ"),
                    text("validTo", "Có giá trị đến"),
                    text("nextReview", "Xem lại trước"),
                    new Column("state", "Trạng thái", Kind.STATE));

    private static final List<Column> ANSWERS =
            List.of(
                    text("id", "Mã"),
                    text("question", "Câu hỏi"),
                    list("variants", "Cách hỏi khác"),
                    text("text", "Câu trả lời"),
                    list("procedures", "Thủ tục"),
                    text("owner", "Của đơn vị"),
                    text("approvedBy", "Người duyệt"),
                    text("approvedOn", "Ngày duyệt"),
                    text("checkedBy", "Người kiểm tra"),
                    text("checkedOn", "Ngày kiểm tra"),
                    text("nextReview", "Xem lại trước"),
                    text("source", "Nguồn"),
                    new Column("state", "Trạng thái", Kind.STATE));

    static List<Column> of(EntryKind kind) {
        return switch (kind) {
            case PROCEDURE -> PROCEDURES;
            case ANSWER -> ANSWERS;
        };
    }

    /// The one a heading means, with or without marks, in Vietnamese or by the field's name.
    static Optional<Column> meant(EntryKind kind, String heading) {
        String folded = Vietnamese.fold(heading);
        return of(kind).stream()
                .filter(column ->
                        Vietnamese.fold(column.heading).equals(folded)
                                || Vietnamese.fold(column.field).equals(folded))
                .findFirst();
    }

    private static Column text(String field, String heading) {
        return new Column(field, heading, Kind.TEXT);
    }

    private static Column list(String field, String heading) {
        return new Column(field, heading, Kind.LIST);
    }

    private static Column channel(String field, String heading) {
        return new Column(field, heading, Kind.CHANNEL);
    }
}
