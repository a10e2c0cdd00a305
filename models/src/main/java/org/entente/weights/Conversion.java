package org.entente.weights;

import java.io.IOException;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes CoreNLP's models in the forms that this package reads; run by the build. */
public final class Conversion {

    private static final String NETWORK = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";
    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

    private Conversion() {}

    /**
     * Converts both models unless that has been done.
     *
     * @param args the folder that CoreNLP's models were unpacked to, and the folder of classes to write into
     */
    public static void main(String[] args) throws IOException {
        Path models = Path.of(args[0]);
        Path resources = Path.of(args[1]).resolve("org/entente/weights");
        write(
                Form.NETWORK,
                resources.resolve(DependencyWeights.FILE),
                to -> NetworkConversion.convert(models.resolve(NETWORK), to));
        write(
                Form.TAGGER,
                resources.resolve(TaggerWeights.FILE),
                to -> TaggerConversion.convert(models.resolve(TAGGER), to));
    }

    private static void write(Form form, Path file, Writing writing) throws IOException {
        if (form.has(file)) {
            return;
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        // Under another name until it is whole, lest a build that was stopped leave half a file behind.
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (WritableByteChannel to = Files.newByteChannel(
                part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            writing.to(to);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Writes a file. */
    @FunctionalInterface
    private interface Writing {
        void to(WritableByteChannel channel) throws IOException;
    }
}
