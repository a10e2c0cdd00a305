package org.entente.weights;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.UnknownFieldSet.Field;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps of a network what one of its nodes needs, and makes what that node says its only output.
 *
 * <p>ONNX files are protocol buffers; the numbers of fields are those of <i>onnx.proto</i>. A graph's nodes stand in an
 * order in which each comes after those whose outputs it takes.
 */
final class LowerLayers {

    private static final int MODEL_GRAPH = 7;
    private static final int GRAPH_NODE = 1;
    private static final int GRAPH_WEIGHTS = 5;
    private static final int GRAPH_OUTPUT = 12;
    private static final int GRAPH_SHAPES = 13;
    private static final int NODE_INPUT = 1;
    private static final int NODE_OUTPUT = 2;
    private static final int WEIGHTS_NAME = 8;
    private static final int VALUE_NAME = 1;
    private static final int VALUE_TYPE = 2;
    private static final int TYPE_TENSOR = 1;
    private static final int TENSOR_ELEMENT = 1;
    private static final int FLOAT = 1;

    private LowerLayers() {}

    /**
     * The bytes of the network that is left.
     *
     * @param network an ONNX file
     * @param output the name of what a node says, a tensor of floats
     */
    static byte[] of(byte[] network, String output) throws InvalidProtocolBufferException {
        UnknownFieldSet model = UnknownFieldSet.parseFrom(network);
        UnknownFieldSet graph =
                message(model.getField(MODEL_GRAPH).getLengthDelimitedList().get(0));
        Set<String> needed = new HashSet<>(Set.of(output));
        Deque<ByteString> nodes = new ArrayDeque<>();
        List<ByteString> all = graph.getField(GRAPH_NODE).getLengthDelimitedList();
        for (int i = all.size() - 1; i >= 0; i--) {
            UnknownFieldSet node = message(all.get(i));
            if (strings(node, NODE_OUTPUT).stream().anyMatch(needed::contains)) {
                needed.addAll(strings(node, NODE_INPUT));
                nodes.addFirst(all.get(i));
            }
        }
        Field.Builder weights = Field.newBuilder();
        for (ByteString each : graph.getField(GRAPH_WEIGHTS).getLengthDelimitedList()) {
            if (needed.containsAll(strings(message(each), WEIGHTS_NAME))) {
                weights.addLengthDelimited(each);
            }
        }
        UnknownFieldSet left = UnknownFieldSet.newBuilder(graph)
                .clearField(GRAPH_SHAPES)
                .addField(GRAPH_NODE, fields(nodes))
                .addField(GRAPH_WEIGHTS, weights.build())
                .addField(GRAPH_OUTPUT, fields(List.of(floats(output).toByteString())))
                .build();
        return UnknownFieldSet.newBuilder(model)
                .addField(MODEL_GRAPH, fields(List.of(left.toByteString())))
                .build()
                .toByteArray();
    }

    /** What says that {@code name} is a tensor of floats. */
    private static UnknownFieldSet floats(String name) {
        UnknownFieldSet tensor = UnknownFieldSet.newBuilder()
                .addField(TENSOR_ELEMENT, Field.newBuilder().addVarint(FLOAT).build())
                .build();
        UnknownFieldSet type = UnknownFieldSet.newBuilder()
                .addField(TYPE_TENSOR, fields(List.of(tensor.toByteString())))
                .build();
        return UnknownFieldSet.newBuilder()
                .addField(VALUE_NAME, fields(List.of(ByteString.copyFromUtf8(name))))
                .addField(VALUE_TYPE, fields(List.of(type.toByteString())))
                .build();
    }

    private static Field fields(Iterable<ByteString> values) {
        Field.Builder field = Field.newBuilder();
        values.forEach(field::addLengthDelimited);
        return field.build();
    }

    private static UnknownFieldSet message(ByteString bytes) throws InvalidProtocolBufferException {
        return UnknownFieldSet.parseFrom(bytes);
    }

    private static List<String> strings(UnknownFieldSet message, int field) {
        return message.getField(field).getLengthDelimitedList().stream()
                .map(ByteString::toStringUtf8)
                .toList();
    }
}
