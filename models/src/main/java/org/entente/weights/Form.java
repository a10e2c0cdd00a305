package org.entente.weights;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/** The forms of files of weights, by the number that each begins with; a number changes when its form does. */
enum Form {
    /** The weights of a dependency network. */
    NETWORK(0x456E4401),
    /** The weights of a tagger. */
    TAGGER(0x456E5401);

    private final int number;

    Form(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    /** Whether there is such a file. */
    boolean has(Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            return in.readInt() == number;
        }
    }

    /** Reads the number. */
    void check(ByteBuffer file) {
        int found = file.getInt();
        if (found != number) {
            throw new IllegalArgumentException(
                    "a file of weights that begins with %08x; this version reads %08x".formatted(found, number));
        }
    }

    /** The bytes of a file that the build puts beside these classes. */
    static ByteBuffer resource(String name) {
        try (InputStream in = Form.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("no " + name + " beside the classes of " + Form.class.getPackageName()
                        + ", where the build of entente-models writes it");
            }
            return ByteBuffer.wrap(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
