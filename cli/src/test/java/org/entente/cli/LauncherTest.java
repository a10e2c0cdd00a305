package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the program, in a folder of its own, with a Java that only writes down what it was asked. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final String JAVA = """
            #!/bin/sh
            for option; do
                case $option in
                    -XX:AOTCacheOutput=*) echo archive >"${option#*=}"; echo prepares >>"$0.log"; exit ;;
                    -XX:AOTCache=*) how=' from the archive' ;;
                esac
            done
            echo "runs${how-}" >>"$0.log"
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path jar = folder;

    @BeforeEach
    void installProgram() throws IOException {
        Files.copy(Path.of("..", "entente"), folder.resolve("entente"));
        jar = file("cli/target/lib/entente-engine-0.1.0.jar", "");
        file("cli/target/entente-cli-0.1.0.jar", "");
        file("cli/target/built", "");
        file("examples/article.txt", "Russia sold jets to Pakistan.");
        file("jdk/release", "JAVA_VERSION=\"25.0.3\"\n");
        Files.setPosixFilePermissions(file("jdk/bin/java", JAVA), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void classesAreLaidOutOnceAndAgainWhenTheProgramIsAnother() throws Exception {
        assertThat(started()).containsExactly("prepares", "runs from the archive");
        assertThat(started()).containsExactly("runs from the archive");

        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(started()).containsExactly("prepares", "runs from the archive");
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, text);
    }

    /** What Java was asked when the program was started once. */
    private List<String> started() throws IOException, InterruptedException {
        Path log = folder.resolve("jdk/bin/java.log");
        Files.deleteIfExists(log);
        ProcessBuilder start = new ProcessBuilder(
                        "sh", folder.resolve("entente").toString(), "--version")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        start.environment().put("ENTENTE_JAVA", folder.resolve("jdk").toString());
        start.environment().remove("ENTENTE_OPTS");
        assertThat(start.start().waitFor()).isZero();
        return Files.readAllLines(log);
    }
}
