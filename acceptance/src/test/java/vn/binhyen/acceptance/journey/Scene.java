package vn.binhyen.acceptance.journey;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import vn.binhyen.acceptance.running.Folders;
import vn.binhyen.acceptance.running.Product;
import vn.binhyen.acceptance.running.Simulator;
import vn.binhyen.acceptance.running.Staffing;
import vn.binhyen.acceptance.running.Town;
import vn.binhyen.acceptance.running.Town.Commune;

/// A running product with its stand-in for Zalo and one browser, shared by journeys. Each journey
/// takes communes nobody else uses, so none sees another's cases or numbers.
final class Scene implements AutoCloseable {

    private final Town town = Town.of(24);
    private final Path home = Folders.temporary("journeys");
    private final Simulator simulator;
    private final Product product;
    private final Eyes eyes;
    private int taken;

    Scene() {
        simulator = Simulator.in(home).start();
        product = town.openWithDialogue(home, simulator);
        eyes = new Eyes();
    }

    Product product() {
        return product;
    }

    Eyes eyes() {
        return eyes;
    }

    Commune nextCommune() {
        return town.communes().get(taken++);
    }

    /// Somebody new of that role in that commune, with sight of it alone, signed in.
    Console officer(String role, String name, Commune commune) throws SQLException {
        return signedIn(Staffing.hire(product, role, name, commune.unit(), List.of(commune)));
    }

    /// Somebody new at the province whose role sees no residents' words.
    Console overTheCommunes(String role, String name) throws SQLException {
        return signedIn(Staffing.hire(product, role, name, Town.PROVINCE_UNIT, List.of()));
    }

    /// Somebody new at the province who sees every commune.
    Console overTheProvince() throws SQLException {
        return signedIn(Staffing.overTheProvince(product));
    }

    Console signedIn(UUID member) {
        return Console.signIn(eyes.visitor(), product, member);
    }

    /// A new resident's phone, open at the talk with that commune's page.
    Phone phone(String resident, Commune commune) {
        Page page = eyes.visitorOnPhone();
        page.navigate(simulator.phone(resident, commune.page()).toString());
        return new Phone(page);
    }

    /// A new visitor of the residents' pages, on a phone.
    Portal portal() {
        return new Portal(eyes.visitorOnPhone(), product);
    }

    @Override
    public void close() {
        try (simulator;
                product) {
            eyes.close();
        } finally {
            Folders.delete(home);
        }
    }
}
