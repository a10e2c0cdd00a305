package org.entente.mentions;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The data beside the project that others labelled; where there is none, a test that asks for it is skipped. */
final class Shared {
    private Shared() {}

    static Path data(String name) {
        Path path = Path.of("")
                .toAbsolutePath()
                .resolve("../../shared/data")
                .resolve(name)
                .normalize();
        assumeTrue(Files.exists(path), "skipped: there is no ../shared/data/" + name + " beside the project");
        return path;
    }
}
