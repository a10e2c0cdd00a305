package org.entente.weights;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Writes CoreNLP's text model of the dependency network in the form that {@link DependencyWeights} reads. */
final class NetworkConversion {

    private NetworkConversion() {}

    /** Converts a model that is packed with gzip. */
    static void convert(Path model, WritableByteChannel to) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(model));
                BufferedReader text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            convert(text, to);
        }
    }

    /** Converts the model that {@code text} holds; equal texts give equal bytes. */
    static void convert(BufferedReader text, WritableByteChannel to) throws IOException {
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
        if (positions != DependencyWeights.POSITIONS) {
            throw new IOException(
                    "a model for " + positions + " positions; it must be for " + DependencyWeights.POSITIONS);
        }
        Numbers.write(Form.NETWORK.number(), to);
        Vocabulary.of(names.subList(0, words)).write(to);
        Vocabulary.of(names.subList(words, words + tags)).write(to);
        // The first of the labels says that there is no relation.
        Numbers.write(names.subList(words + tags + 1, names.size()), to);
        Numbers.write(depth, to);
        embeddings.write(to);
        for (int position = 0; position < positions; position++) {
            model.plain(depth, hidden).write(to);
        }
        model.plain(1, hidden).write(to);
        model.plain(hidden, 2 * labels - 1).write(to);
    }
}
