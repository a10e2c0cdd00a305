package org.entente.sentences;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/** The lower six layers of E5, as they come. */
final class LowerLayers implements SentenceEncoder {

    /** The only one: its network is large. */
    static final LowerLayers INSTANCE = new LowerLayers();

    private static final String NETWORK = "/org/entente/weights/encoder/lower-layers.onnx";

    /** How many pieces are read; a sentence of news has about forty. */
    private static final int LONGEST = 254;

    private LowerLayers() {}

    @Override
    public EncodedSentence of(Sentence sentence, Span source, Span target) {
        WordPieces pieces = Network.LOADING.done().pieces();
        List<Long> numbers = new ArrayList<>();
        List<Long> parties = new ArrayList<>();
        numbers.add((long) pieces.begin());
        parties.add(EncodedSentence.NEITHER);
        for (Token token : sentence.tokens()) {
            long party = party(token.span(), source, target);
            for (int piece : pieces.of(token.text())) {
                if (numbers.size() <= LONGEST) {
                    numbers.add((long) piece);
                    parties.add(party);
                }
            }
        }
        numbers.add((long) pieces.end());
        parties.add(EncodedSentence.NEITHER);
        return new EncodedSentence(states(numbers), parties);
    }

    private static long party(Span word, Span source, Span target) {
        if (word.overlaps(source)) {
            return EncodedSentence.SOURCE;
        }
        return word.overlaps(target) ? EncodedSentence.TARGET : EncodedSentence.NEITHER;
    }

    /** What the network knows of each piece. */
    private List<float[]> states(List<Long> numbers) {
        long[][] pieces = {numbers.stream().mapToLong(Long::longValue).toArray()};
        long[][] all = new long[1][pieces[0].length];
        Arrays.fill(all[0], 1);
        OnnxNetwork onnx = Network.LOADING.done().onnx();
        try (OnnxTensor input = onnx.tensor(pieces);
                OnnxTensor mask = onnx.tensor(all);
                OnnxTensor parts = onnx.tensor(new long[1][pieces[0].length]);
                OrtSession.Result result =
                        onnx.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", parts))) {
            return List.of(((float[][][]) result.get(0).getValue())[0]);
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder cannot read a sentence: " + e.getMessage(), e);
        }
    }

    /** The network and what its words are made of. */
    private record Network(OnnxNetwork onnx, WordPieces pieces) {

        /** Begins when it is first asked for: a program that ends while ONNX Runtime loads may crash. */
        static final Loading<Network> LOADING = new Loading<>("encoder", Network::load);

        static Network load() throws IOException, OrtException {
            return new Network(OnnxNetwork.load(NETWORK, "the build of entente-models"), WordPieces.load());
        }
    }
}
