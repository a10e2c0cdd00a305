package org.entente.weights;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Writes CoreNLP's text model of the dependency network in the form that {@link DependencyWeights} reads. */
public final class Conversion {

    private Conversion() {}

    /**
     * Converts a model unless that has been done.
     *
     * @param args the text model, packed with gzip, and the file to write
     */
    public static void main(String[] args) throws IOException {
        Path from = Path.of(args[0]);
        Path to = Path.of(args[1]);
        if (Files.exists(to) && Header.begins(to)) {
            return;
        }
        Files.createDirectories(to.toAbsolutePath().getParent());
        // Under another name until it is whole, lest a build that was stopped leave half a file behind.
        Path part = to.resolveSibling(to.getFileName() + ".part");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(from));
                BufferedReader text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                OutputStream out = Files.newOutputStream(part)) {
            convert(text, out);
        }
        Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Writes the model that {@code text} holds to {@code out}; equal texts give equal bytes. */
    static void convert(BufferedReader text, OutputStream out) throws IOException {
        TextModel model = new TextModel(text);
        int words = model.count("dict");
        int tags = model.count("pos");
        int labels = model.count("label");
        int depth = model.count("embeddingSize");
        int hidden = model.count("hiddenSize");
        int positions = model.count("numTokens");
        model.count("preComputed");

        List<String> names = new ArrayList<>();
        Units embeddings = model.named(words + tags + labels, depth, names);
        WritableByteChannel channel = Channels.newChannel(out);
        channel.write(new Header(words, tags, labels, depth, hidden, positions).written(names));
        channel.write(embeddings.written());
        for (int position = 0; position < positions; position++) {
            channel.write(model.plain(depth, hidden).written());
        }
        channel.write(model.plain(1, hidden).written());
        channel.write(model.plain(hidden, 2 * labels - 1).written());
    }
}
