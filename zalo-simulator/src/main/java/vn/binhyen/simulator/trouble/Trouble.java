package vn.binhyen.simulator.trouble;

/// A misbehaviour that strikes some cases and spares others.
public enum Trouble {
    DUPLICATE("Gửi trùng", "Sự kiện được gửi thêm một lần nữa, cùng mã tin."),
    OUT_OF_ORDER("Đảo thứ tự", "Sự kiện bị giữ lại một lúc nên đến sau sự kiện kế tiếp."),
    LATE("Đến muộn", "Sự kiện đến muộn theo thời gian ở mục thói quen; giờ gửi vẫn là giờ cũ."),
    UNKNOWN_EVENT("Sự kiện lạ", "Gửi kèm một sự kiện mang tên chưa ai biết."),
    LOST_RESPONSE(
            "Mất hồi đáp", "Tin của trang vẫn được gửi, nhưng kết nối đứt trước khi trả lời."),
    LOST_TOKEN_RESPONSE(
            "Mất mã truy cập", "Mã làm mới đã bị đổi, nhưng kết nối đứt trước khi trả lời."),
    SLOW_ANSWER("Trả lời chậm", "OpenAPI chờ một lúc rồi mới trả lời."),
    SERVER_ERROR("Lỗi máy chủ", "OpenAPI trả 502, không làm gì."),
    NOT_JSON("Không phải JSON", "OpenAPI trả 200 với một trang HTML, không làm gì."),
    REFUSED_SEND("Từ chối gửi", "Tin của trang bị từ chối với mã lỗi ở mục thói quen.");

    private final String title;
    private final String sentence;

    Trouble(String title, String sentence) {
        this.title = title;
        this.sentence = sentence;
    }

    public String title() {
        return title;
    }

    public String sentence() {
        return sentence;
    }
}
