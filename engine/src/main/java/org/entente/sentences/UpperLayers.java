package org.entente.sentences;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Plover;
import org.entente.model.Sentence;
import org.entente.model.Span;

/** The upper layers of E5 as {@code training/train} has taught them to tell relations, above the lower as they were. */
final class UpperLayers implements RelationReader {

    /** The only one: its network is large. */
    static final UpperLayers INSTANCE = new UpperLayers(LowerLayers.INSTANCE);

    private static final String NETWORK = "/org/entente/sentences/relations.onnx";

    private final SentenceEncoder lower;

    private UpperLayers(SentenceEncoder lower) {
        this.lower = lower;
    }

    @Override
    public Map<Plover.Type, Double> read(Sentence sentence, Span source, Span target) {
        Loading<OnnxNetwork> network = Network.LOADING;
        EncodedSentence encoded = lower.of(sentence, source, target);
        float[][][] states = {encoded.states().toArray(float[][]::new)};
        long[][] parties = {
            encoded.parties().stream().mapToLong(Long::longValue).toArray()
        };
        OnnxNetwork onnx = network.done();
        try (OnnxTensor input = onnx.tensor(states);
                OnnxTensor marks = onnx.tensor(parties);
                OrtSession.Result result = onnx.run(Map.of("states", input, "parties", marks))) {
            return named(((float[][]) result.get(0).getValue())[0], onnx.note("types"));
        } catch (OrtException e) {
            throw new IllegalStateException("the network of relations cannot read a sentence: " + e.getMessage(), e);
        }
    }

    private static Map<Plover.Type, Double> named(float[] logarithms, String types) {
        List<Plover.Type> order =
                Arrays.stream(types.split(" ", -1)).map(Plover.Type::valueOf).toList();
        Map<Plover.Type, Double> named = new EnumMap<>(Plover.Type.class);
        for (int i = 0; i < logarithms.length; i++) {
            named.put(order.get(i), (double) logarithms[i]);
        }
        return named;
    }

    private static final class Network {

        /** Begins when it is first asked for, as the lower layers. */
        static final Loading<OnnxNetwork> LOADING =
                new Loading<>("network of relations", () -> OnnxNetwork.load(NETWORK, "training/train"));
    }
}
