package org.entente.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.evaluation.LabelledSentence;
import org.entente.model.Plover;
import org.entente.sentences.EncodedSentence;
import org.entente.sentences.SentenceEncoder;

/**
 * Writes the sentences of the corpus as the encoder knows them, for {@code network.py}: a line of types, a line on where they come from, then for each
 * sentence the place of its type among them and how many pieces it has, as four bytes each, the party of each piece as a
 * byte, and the pieces' states as floats, the lowest byte first.
 */
public final class Encoding {

    private static final SentenceEncoder ENCODER = SentenceEncoder.english();

    private static final List<Plover.Type> TYPES = List.of(Plover.Type.values());

    private Encoding() {}

    /**
     * Encodes and writes.
     *
     * @param arguments the folder of the corpus, and the file to write
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]).toAbsolutePath();
        Files.createDirectories(file.resolveSibling(""));
        List<DataFile> corpus = DataFile.folder(Path.of(arguments[0]));
        List<LabelledSentence> sentences =
                corpus.stream().flatMap(each -> each.sentences().stream()).toList();
        String header = TYPES.stream().map(Enum::name).collect(Collectors.joining(" ")) + "\n"
                + DataFile.provenance(corpus) + "\n";
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(header.getBytes(StandardCharsets.UTF_8));
            for (byte[] each : sentences.parallelStream().map(Encoding::bytes).toList()) {
                out.write(each);
            }
        }
    }

    private static byte[] bytes(LabelledSentence labelled) {
        EncodedSentence encoded = Extraction.seen(labelled, ENCODER::of);
        int pieces = encoded.states().size();
        int width = encoded.states().get(0).length;
        ByteBuffer bytes = ByteBuffer.allocate(2 * Integer.BYTES + pieces * (1 + width * Float.BYTES))
                .order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(TYPES.indexOf(Plover.Type.valueOf(labelled.type()))).putInt(pieces);
        encoded.parties().forEach(party -> bytes.put(party.byteValue()));
        for (float[] state : encoded.states()) {
            for (float number : state) {
                bytes.putFloat(number);
            }
        }
        return bytes.array();
    }
}
