package vn.binhyen.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.testing.HouseTest;

@HouseTest
class PagesTest {

    private static final Asker WORKER = new Asker.Worker("test");
    private static final UnitId EA_NING = UnitId.parse("24540@2025-07-01");

    @Autowired Pages pages;
    @Autowired Transactions transactions;

    @Test
    void a_page_is_found_by_its_address_and_by_its_name_without_marks() {
        String address = UUID.randomUUID().toString();
        OfficialPage page = register(address, "Công an xã Ea Ning " + address);
        transactions.as(
                WORKER,
                () -> {
                    assertThat(pages.byAddress("zalo", address)).contains(page);
                    assertThat(pages.search("cong an xa ea ning " + address)).contains(page);
                    assertThat(pages.search(address)).contains(page);
                    assertThat(pages.of(EA_NING)).contains(page);
                });
    }

    @Test
    void registered_again_it_is_the_same_page_with_its_new_name() {
        String address = UUID.randomUUID().toString();
        OfficialPage before = register(address, "Công an xã Ea Ning");
        OfficialPage after = register(address, "Công an xã Ea Ning (chính thức)");
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(transactions.as(WORKER, () -> pages.see(before.id()))).contains(after);
    }

    @Test
    void a_page_nobody_registered_is_not_there() {
        assertThat(transactions.as(WORKER, () -> pages.byAddress("zalo", "0"))).isEmpty();
        assertThat(transactions.as(WORKER, () -> pages.search("  "))).isEmpty();
    }

    private OfficialPage register(String address, String name) {
        return transactions.as(
                WORKER,
                () ->
                        pages.register(
                                EA_NING,
                                "zalo",
                                address,
                                name,
                                "https://zalo.me/" + address,
                                true));
    }
}
