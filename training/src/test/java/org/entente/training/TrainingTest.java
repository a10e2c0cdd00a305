package org.entente.training;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.evaluation.LabelledSentence;
import org.entente.model.Plover;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {

    private static final Path CORPUS = Path.of("corpus").toAbsolutePath();
    private static final List<String> NAMES = List.of("AID", "log AID", "ASSAULT", "log ASSAULT");

    @Test
    void whatIsShippedWasLearntFromTheCorpusAsItIs() throws Exception {
        String corpus = DataFile.provenance(DataFile.folder(CORPUS));

        assertThat(new String(resource("claims/relations.model"), StandardCharsets.UTF_8))
                .as("training/weigh makes the weights anew")
                .contains("# learnt from: " + corpus + "\n");
        try (OrtSession network = OrtEnvironment.getEnvironment().createSession(resource("sentences/relations.onnx"))) {
            assertThat(network.getMetadata().getCustomMetadata())
                    .as("training/train makes the network anew")
                    .containsEntry("learnt from", corpus);
        }
    }

    @Test
    void theShippedModelSaysHowItWasLearnt() throws IOException {
        assertThat(new String(resource("claims/relations.model"), StandardCharsets.UTF_8))
                .contains("# trainer: " + Learner.standard(NAMES).told() + "; weighed by " + Training.SHARE);
    }

    @Test
    void learningTwiceGivesTheSameFile() {
        List<String> once = Learner.standard(NAMES).learn(examples(200)).lines(List.of("AID", "ASSAULT"), 1);
        List<String> again = Learner.standard(NAMES).learn(examples(200)).lines(List.of("AID", "ASSAULT"), 1);

        assertThat(again).isEqualTo(once).hasSize(3 + NAMES.size());
    }

    @Test
    void whatTellsTypesApartIsLearnt() {
        List<Example> examples = examples(200);
        List<Map<Plover.Type, Double>> told = new CrossValidation(Learner.standard(NAMES), 1).of(examples);

        long right = IntStream.range(0, examples.size())
                .filter(i -> told.get(i)
                                .getOrDefault(
                                        Plover.Type.valueOf(examples.get(i).type()), -9.0)
                        > Math.log(0.5))
                .count();
        assertThat(right).isGreaterThan(190);
    }

    @Test
    void framesCountByTheirShareBesideTheNetwork() {
        // The network takes the sentence for aid, the frames, which are surer, for an assault.
        List<Map<Plover.Type, Double>> network = List.of(all(Map.of(Plover.Type.AID, -1.0, Plover.Type.ASSAULT, -1.8)));
        List<Map<Plover.Type, Double>> frames = List.of(all(Map.of(Plover.Type.AID, -2.4, Plover.Type.ASSAULT, -1.2)));

        assertThat(Score.told(List.of("ASSAULT"), network, frames).lines())
                .contains(
                        "the network            macro F1 0.000 over types, 0.000 over quads",
                        "the frames             macro F1 1.000 over types, 1.000 over quads",
                        "both, frames by 0.5    macro F1 0.000 over types, 0.000 over quads",
                        "both, frames by 0.75   macro F1 1.000 over types, 1.000 over quads");
    }

    private static Map<Plover.Type, Double> all(Map<Plover.Type, Double> some) {
        Map<Plover.Type, Double> all = new EnumMap<>(Plover.Type.class);
        for (Plover.Type type : Plover.Type.values()) {
            all.put(type, some.getOrDefault(type, -9.0));
        }
        return all;
    }

    @Test
    void everyTypeCountsAlikeAndThoseThatYieldAsOne() {
        Score score = new Score();
        score.add("AID", "AID");
        score.add("AID", "AID");
        score.add("AID", "AGREE");
        score.add("YIELD", "RETREAT");
        score.add("CONCEDE", "RETREAT");

        assertThat(score.types()).isEqualTo((0.8 + 0 + 1) / 3);
        assertThat(score.quads()).isEqualTo((8.0 / 9 + 0) / 2);
    }

    @Test
    void aBrokenRowIsNamed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("aid.tsv");
        Files.writeString(file, "sentence\tsource\ttarget\ttype\nOslo helped Juba.\tOslo\tJuba\n");

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> DataFile.folder(folder)))
                .hasMessage(file + ":2: 3 cells; the header has 4");
    }

    @Test
    void everyFifthRowIsKeptAside() {
        List<LabelledSentence> rows = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            rows.add(new LabelledSentence("row " + i, "", "", "AID", ""));
        }
        DataFile file = new DataFile("plv.tsv", "", rows);

        assertThat(file.aside(true).sentences())
                .extracting(LabelledSentence::sentence)
                .containsExactly("row 4", "row 9");
        assertThat(file.aside(false).sentences()).hasSize(8);
    }

    private static List<Example> examples(int count) {
        Random random = new Random(7);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean aid = i % 2 == 0;
            double sure = 0.6 + 0.4 * random.nextFloat();
            double other = random.nextFloat();
            List<Double> features = List.of(aid ? sure : 1 - sure, aid ? 1 - sure : sure, other, aid ? sure : 0.0);
            examples.add(new Example(features, aid ? "AID" : "ASSAULT"));
        }
        return examples;
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream bytes = TrainingTest.class.getResourceAsStream("/org/entente/" + name)) {
            assertThat(bytes).as(name).isNotNull();
            return bytes.readAllBytes();
        }
    }
}
