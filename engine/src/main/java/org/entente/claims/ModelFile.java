package org.entente.claims;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A text of weights that comes with the program, beside the classes that read it. */
final class ModelFile {

    private ModelFile() {}

    /**
     * Its lines.
     *
     * @param maker the program that makes the file
     */
    static List<String> lines(String name, String maker) {
        try (InputStream bytes = ModelFile.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("no " + name + " beside the classes of claims; " + maker + " makes it");
            }
            return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
