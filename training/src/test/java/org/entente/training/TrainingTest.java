package org.entente.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.entente.evaluation.LabelledSentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {

    private static final Path CORPUS = Path.of("corpus").toAbsolutePath();
    private static final List<String> NAMES = List.of("frames AID", "frames ASSAULT", "whole 0", "whole 1");

    @Test
    void theShippedModelWasLearntFromTheCorpusAsItIs() throws IOException {
        String expected = DataFile.folder(CORPUS).stream()
                .map(file -> "# learnt from: training/corpus/" + file.name() + ", "
                        + file.sentences().size() + " rows, sha256 " + file.sha256())
                .collect(Collectors.joining("\n"));
        String found = shipped()
                .lines()
                .filter(line -> line.startsWith("# learnt from: training/corpus/"))
                .collect(Collectors.joining("\n"));

        assertThat(found).as("training/train makes the model anew").isEqualTo(expected);
    }

    @Test
    void theShippedModelSaysHowItWasLearnt() throws IOException {
        assertThat(shipped()).contains("# trainer: " + Learner.standard(NAMES).told());
    }

    @Test
    void learningTwiceGivesTheSameFile() {
        List<String> once = Learner.standard(NAMES).learn(examples(200)).lines(List.of("AID", "ASSAULT"));
        List<String> again = Learner.standard(NAMES).learn(examples(200)).lines(List.of("AID", "ASSAULT"));

        assertThat(again).isEqualTo(once).hasSize(3 + NAMES.size());
    }

    @Test
    void whatTellsTypesApartIsLearnt() {
        Score score = new CrossValidation(Learner.standard(NAMES), 1).of(examples(200), List.of());

        assertThat(score.types()).isGreaterThan(0.95);
        assertThat(score.quads()).isEqualTo(score.types());
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
            float sure = 0.6f + 0.4f * random.nextFloat();
            float[] features = {aid ? sure : 1 - sure, aid ? 1 - sure : sure, random.nextFloat(), aid ? sure : 0};
            examples.add(new Example(features, aid ? "AID" : "ASSAULT", 1));
        }
        return examples;
    }

    private static String shipped() throws IOException {
        try (InputStream bytes = TrainingTest.class.getResourceAsStream("/org/entente/claims/relations.model")) {
            assertThat(bytes).isNotNull();
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
