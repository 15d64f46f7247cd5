package vn.binhyen.acceptance.running;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The source tree we are in and what has been built in it.
public record Tree(Path root) {

    /// Found by the property `binhyen.root`, else by walking up to the folder that holds `mvnw`.
    public static Tree here() {
        @Nullable String named = System.getProperty("binhyen.root");
        if (named != null) return new Tree(Path.of(named).toAbsolutePath().normalize());
        @Nullable Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("mvnw"))) folder = folder.getParent();
        if (folder == null) throw new IllegalStateException("not inside the source tree");
        return new Tree(folder);
    }

    Path serverFolder() {
        return built(root.resolve("server/target/app"), "binhyen.jar");
    }

    /// What `bin/figures verify` runs for an installation.
    public List<String> verifyFigures(Path home) {
        return List.of(
                java(),
                "-Xmx512m",
                "-Dstdout.encoding=UTF-8",
                "-Duser.timezone=Asia/Ho_Chi_Minh",
                "-Dloader.main=vn.binhyen.figures.VerifyFigures",
                "-cp",
                built(root.resolve("server/target"), "binhyen.jar")
                        .resolve("binhyen.jar")
                        .toString(),
                "org.springframework.boot.loader.launch.PropertiesLauncher",
                home.toString());
    }

    Path serverOptions() {
        return root.resolve("bin/server.options");
    }

    Path simulatorJar() {
        Path folder = root.resolve("zalo-simulator/target");
        return built(folder, "zalo-simulator.jar").resolve("zalo-simulator.jar");
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Path built(Path folder, String name) {
        if (!Files.exists(folder.resolve(name))) {
            throw new IllegalStateException(
                    "not built yet: "
                            + folder.resolve(name)
                            + ". Use bin/test, bin/bench or bin/fault.");
        }
        return folder;
    }
}
