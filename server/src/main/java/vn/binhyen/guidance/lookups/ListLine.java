package vn.binhyen.guidance.lookups;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A good line of a list.
record ListLine(Particulars who, Told told) {

    /// What the person is told. Written into a fixed number of bytes, so that its length says
    /// nothing about it.
    record Told(String status, String place, String note) {

        static final int BYTES = 512;

        /// Empty where it is too long to be kept.
        static Optional<Told> of(ListStatus status, String place, String note) {
            var told = new Told(status.word(), inOneLine(place), inOneLine(note));
            return told.text().length > BYTES ? Optional.empty() : Optional.of(told);
        }

        private static String inOneLine(String text) {
            return text.replaceAll("\\s+", " ").strip();
        }

        private byte[] text() {
            return String.join("\n", status, place, note).getBytes(StandardCharsets.UTF_8);
        }

        byte[] written() {
            return java.util.Arrays.copyOf(text(), BYTES);
        }

        static Told read(byte[] written) {
            String text = new String(written, StandardCharsets.UTF_8).replaceAll("\0+$", "");
            String[] parts = text.split("\n", -1);
            return new Told(parts[0], parts[1], parts[2]);
        }
    }
}
