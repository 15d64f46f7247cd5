package vn.binhyen.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReceiptsTest {

    private final Receipts receipts = new Receipts("a secret of the installation");

    @Test
    void the_same_form_gets_the_same_code_and_another_form_another() {
        assertThat(receipts.codeFor("f-1")).isEqualTo(receipts.codeFor("f-1"));
        assertThat(receipts.codeFor("f-1")).isNotEqualTo(receipts.codeFor("f-2"));
        assertThat(receipts.codeFor("f-1").grouped())
                .matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
    }

    @Test
    void a_code_is_known_however_a_person_types_it() {
        ReceiptCode code = new ReceiptCode("7K4M92TX3H01V8WD");
        assertThat(ReceiptCode.typed("7k4m 92tx-3hOi v8wd")).contains(code);
        assertThat(ReceiptCode.typed("7K4M-92TX-3H01")).isEmpty();
        assertThat(ReceiptCode.typed("<script>")).isEmpty();
    }

    @Test
    void the_hash_is_the_same_each_time_and_differs_between_installations() {
        ReceiptCode code = receipts.codeFor("f-1");
        assertThat(receipts.hash(code)).isEqualTo(receipts.hash(code));
        assertThat(receipts.hash(code)).isNotEqualTo(new Receipts("another").hash(code));
    }
}
