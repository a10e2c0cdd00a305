package org.entente.weights;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.UnknownFieldSet.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Fields are numbered as in <i>onnx.proto</i>. */
class LowerLayersTest {

    @Test
    void onlyWhatTheLayerNeedsIsKept() throws Exception {
        UnknownFieldSet network = message(
                field(1, ByteString.copyFromUtf8("made by")),
                field(
                        7,
                        message(
                                        field(
                                                1,
                                                node("words, table", "first"),
                                                node("first, middle", "second"),
                                                node("second, top", "last")),
                                        field(5, weights("table"), weights("middle"), weights("top")),
                                        field(11, value("words")),
                                        field(12, value("last")))
                                .toByteString()));

        UnknownFieldSet left = UnknownFieldSet.parseFrom(LowerLayers.of(network.toByteArray(), "second"));

        assertThat(names(left, 1)).containsExactly("made by");
        UnknownFieldSet graph = UnknownFieldSet.parseFrom(
                left.getField(7).getLengthDelimitedList().get(0));
        assertThat(inner(graph, 1, 2)).containsExactly("first", "second");
        assertThat(inner(graph, 5, 8)).containsExactly("table", "middle");
        assertThat(inner(graph, 11, 1)).containsExactly("words");
        assertThat(inner(graph, 12, 1)).containsExactly("second");
    }

    private static ByteString node(String inputs, String output) {
        return message(
                        field(
                                1,
                                Stream.of(inputs.split(", ", -1))
                                        .map(ByteString::copyFromUtf8)
                                        .toArray(ByteString[]::new)),
                        field(2, ByteString.copyFromUtf8(output)))
                .toByteString();
    }

    private static ByteString weights(String name) {
        return message(field(8, ByteString.copyFromUtf8(name))).toByteString();
    }

    private static ByteString value(String name) {
        return message(field(1, ByteString.copyFromUtf8(name))).toByteString();
    }

    private static List<String> inner(UnknownFieldSet message, int number, int name) throws Exception {
        List<String> names = new ArrayList<>();
        for (ByteString each : message.getField(number).getLengthDelimitedList()) {
            names.addAll(names(UnknownFieldSet.parseFrom(each), name));
        }
        return names;
    }

    private static List<String> names(UnknownFieldSet message, int number) {
        return message.getField(number).getLengthDelimitedList().stream()
                .map(ByteString::toStringUtf8)
                .toList();
    }

    private static UnknownFieldSet message(UnknownFieldSet... fields) {
        UnknownFieldSet.Builder message = UnknownFieldSet.newBuilder();
        Arrays.stream(fields).forEach(message::mergeFrom);
        return message.build();
    }

    private static UnknownFieldSet field(int number, ByteString... values) {
        Field.Builder field = Field.newBuilder();
        Arrays.stream(values).forEach(field::addLengthDelimited);
        return UnknownFieldSet.newBuilder().addField(number, field.build()).build();
    }
}
