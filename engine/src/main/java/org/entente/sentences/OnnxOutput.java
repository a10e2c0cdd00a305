package org.entente.sentences;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Makes a network tell what one of its inner nodes says.
 *
 * <p>ONNX files are protocol buffers, in which a message that is followed by another of its kind is read as both joined
 * (<a href="https://protobuf.dev/programming-guides/encoding/#last-one-wins">Encoding: Last One Wins</a>). So a network
 * whose graph has no more than an output, put behind the first, adds that output; the field numbers are those of
 * <i>onnx.proto</i>.
 */
final class OnnxOutput {

    private static final int MODEL_GRAPH = 7;
    private static final int GRAPH_OUTPUT = 12;
    private static final int VALUE_NAME = 1;
    private static final int VALUE_TYPE = 2;
    private static final int TYPE_TENSOR = 1;
    private static final int TENSOR_ELEMENT = 1;
    private static final int FLOAT = 1;

    /** The wire type of what has a length, and how many bits wire types take. */
    private static final int LENGTH_DELIMITED = 2;

    private static final int WIRE_BITS = 3;

    private OnnxOutput() {}

    /** The bytes of {@code network} with its node's output of floats called {@code name} as a further output. */
    static byte[] added(byte[] network, String name) {
        byte[] tensor = {TENSOR_ELEMENT << WIRE_BITS, FLOAT};
        byte[] type = field(VALUE_TYPE, field(TYPE_TENSOR, tensor));
        byte[] value = joined(field(VALUE_NAME, name.getBytes(StandardCharsets.UTF_8)), type);
        return joined(network, field(MODEL_GRAPH, field(GRAPH_OUTPUT, value)));
    }

    private static byte[] field(int number, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write((number << WIRE_BITS) | LENGTH_DELIMITED);
        int left = content.length;
        for (; left > 0x7f; left >>>= 7) {
            bytes.write((left & 0x7f) | 0x80);
        }
        bytes.write(left);
        bytes.writeBytes(content);
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(one.length + other.length);
        bytes.writeBytes(one);
        bytes.writeBytes(other);
        return bytes.toByteArray();
    }
}
