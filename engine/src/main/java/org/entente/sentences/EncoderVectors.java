package org.entente.sentences;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Vectors by a network that reads the whole sentence: the mean of what it says of the pieces of a word. Half-way through
 * its layers the network knows best what a word does in its sentence, at the end what the sentence is about.
 */
final class EncoderVectors implements WordVectors {

    /** The only one: its network is large. */
    static final EncoderVectors INSTANCE = new EncoderVectors();

    private static final String NETWORK = "/org/entente/weights/encoder/e5-small-v2-q.onnx";

    /** The output of the seventh of twelve layers, by its name in the network. */
    private static final String HALF_WAY = "/encoder/layer.6/output/LayerNorm/Add_1_output_0";

    /** How many numbers a layer gives. */
    private static final int LAYER = SIZE / 2;

    /** How many pieces are read; a sentence of news has about forty. */
    private static final int LONGEST = 254;

    private final Loading<Network> network = new Loading<>("encoder", Network::load);

    private EncoderVectors() {}

    @Override
    public float[][] of(Sentence sentence) {
        WordPieces pieces = network.done().pieces();
        long[] numbers = new long[LONGEST + 2];
        int[] words = new int[LONGEST + 2];
        int read = 1;
        numbers[0] = pieces.begin();
        for (Token token : sentence.tokens()) {
            List<Integer> parts = pieces.of(token.text());
            if (read + parts.size() > LONGEST) {
                break;
            }
            for (int part : parts) {
                numbers[read] = part;
                words[read++] = token.index();
            }
        }
        numbers[read] = pieces.end();
        return means(states(Arrays.copyOf(numbers, read + 1)), words, read, sentence.size());
    }

    private static float[][] means(float[][][] layers, int[] words, int read, int size) {
        float[][] means = new float[size][SIZE];
        int[] counts = new int[size];
        for (int piece = 1; piece < read; piece++) {
            counts[words[piece]]++;
            for (int i = 0; i < SIZE; i++) {
                means[words[piece]][i] += layers[i / LAYER][piece][i % LAYER];
            }
        }
        for (int word = 0; word < size; word++) {
            for (int i = 0; i < SIZE && counts[word] > 1; i++) {
                means[word][i] /= counts[word];
            }
        }
        return means;
    }

    /** What the network knows of each piece half-way and at its end. */
    private float[][][] states(long[] numbers) {
        OrtEnvironment environment = network.done().environment();
        long[] mask = new long[numbers.length];
        Arrays.fill(mask, 1);
        try (OnnxTensor pieces = OnnxTensor.createTensor(environment, new long[][] {numbers});
                OnnxTensor read = OnnxTensor.createTensor(environment, new long[][] {mask});
                OnnxTensor parts = OnnxTensor.createTensor(environment, new long[][] {new long[numbers.length]});
                OrtSession.Result result = network.done()
                        .session()
                        .run(Map.of("input_ids", pieces, "attention_mask", read, "token_type_ids", parts))) {
            return new float[][][] {
                ((float[][][]) result.get(1).getValue())[0],
                ((float[][][]) result.get(0).getValue())[0]
            };
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder cannot read a sentence: " + e.getMessage(), e);
        }
    }

    /** The network and what its words are made of. */
    private record Network(OrtEnvironment environment, OrtSession session, WordPieces pieces) {

        static Network load() throws IOException, OrtException {
            try (InputStream bytes = EncoderVectors.class.getResourceAsStream(NETWORK);
                    OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                if (bytes == null) {
                    throw new IOException(
                            "no " + NETWORK + " on the class path, where the build of entente-models puts it");
                }
                // Sentences are read side by side; each by one thread.
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                OrtEnvironment environment = OrtEnvironment.getEnvironment();
                byte[] network = OnnxOutput.added(bytes.readAllBytes(), HALF_WAY);
                return new Network(environment, environment.createSession(network, options), WordPieces.load());
            }
        }
    }
}
