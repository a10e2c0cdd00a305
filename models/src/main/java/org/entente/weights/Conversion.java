package org.entente.weights;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Writes CoreNLP's models in the forms that this package reads, and the lower layers of an encoder; run by the build. */
public final class Conversion {

    private static final String NETWORK = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";
    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

    private static final String ENCODER = "e5-small-v2-q.onnx";

    /** What the sixth of its twelve layers says, which knows best what a word does in its sentence. */
    private static final String SIXTH_LAYER = "/encoder/layer.5/output/LayerNorm/Add_1_output_0";

    private Conversion() {}

    /**
     * Converts the models unless that has been done.
     *
     * @param args the folder that CoreNLP's models were unpacked to, that of the encoder, and the folder of classes to
     *     write into
     */
    public static void main(String[] args) throws IOException {
        Path models = Path.of(args[0]);
        Path resources = Path.of(args[2]).resolve("org/entente/weights");
        write(
                Form.NETWORK,
                resources.resolve(DependencyWeights.FILE),
                to -> NetworkConversion.convert(models.resolve(NETWORK), to));
        write(
                Form.TAGGER,
                resources.resolve(TaggerWeights.FILE),
                to -> TaggerConversion.convert(models.resolve(TAGGER), to));
        byte[] lower = LowerLayers.of(Files.readAllBytes(Path.of(args[1]).resolve(ENCODER)), SIXTH_LAYER);
        Path encoder = resources.resolve("encoder/lower-layers.onnx");
        if (!Files.exists(encoder) || !Arrays.equals(lower, Files.readAllBytes(encoder))) {
            write(encoder, to -> to.write(ByteBuffer.wrap(lower)));
        }
    }

    private static void write(Form form, Path file, Writing writing) throws IOException {
        if (!form.has(file)) {
            write(file, writing);
        }
    }

    private static void write(Path file, Writing writing) throws IOException {
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
