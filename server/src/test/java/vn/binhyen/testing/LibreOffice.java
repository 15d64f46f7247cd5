package vn.binhyen.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Prints files as LibreOffice does, with the shipped font alone in place of Times New Roman, so
/// that every machine prints the same. `bin/test` installs LibreOffice where it may; where it is
/// missing and nobody may install it, a test that asks for it says so and is left out.
public final class LibreOffice {

    private final String program;
    private final Path folder;

    private LibreOffice(String program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /// @param folder an empty one for its files
    public static LibreOffice in(Path folder) {
        Optional<String> program = program();
        assumeTrue(
                program.isPresent(),
                "LibreOffice is missing, so papers were not printed by it. On Debian: apt-get install"
                        + " libreoffice-writer-nogui libreoffice-calc-nogui");
        return new LibreOffice(program.orElseThrow(), folder);
    }

    /// The same in one call for all of them, in their order.
    ///
    /// @param names of files in the folder: `report.docx`
    public List<PDDocument> printed(String... names) throws IOException, InterruptedException {
        var command =
                new ArrayList<>(
                        List.of(
                                program,
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "pdf",
                                "--outdir",
                                folder.toString()));
        for (String name : names) command.add(folder.resolve(name).toString());
        var conversion = new ProcessBuilder(command);
        conversion.environment().put("FONTCONFIG_FILE", fonts().toString());
        Path said = folder.resolve("said.txt");
        Process running =
                conversion.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        boolean ended = running.waitFor(5, TimeUnit.MINUTES);
        if (!ended) running.destroyForcibly();
        assertThat(ended).as("LibreOffice ended: " + Files.readString(said)).isTrue();
        var printed = new ArrayList<PDDocument>();
        for (String name : names) {
            String pdf = name.replaceFirst("\\.[a-z]+$", ".pdf");
            printed.add(Loader.loadPDF(folder.resolve(pdf).toFile()));
        }
        return printed;
    }

    /// bin/test names the program it found; else it is looked for where programs are.
    private static Optional<String> program() {
        String named = System.getenv("SOFFICE");
        if (named != null) return Optional.of(named);
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(place -> Path.of(place, "soffice"))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    private Path fonts() throws IOException {
        return Files.writeString(
                folder.resolve("fonts.conf"),
                """
                <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
                <fontconfig><dir>%s</dir><cachedir>%s</cachedir><alias binding="same">
                <family>Times New Roman</family><prefer><family>Tinos</family></prefer>
                </alias></fontconfig>
                """
                        .formatted(
                                Path.of("src/main/resources/static/fonts").toAbsolutePath(),
                                folder.resolve("font-cache")));
    }
}
