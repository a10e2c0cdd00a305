package org.entente.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.pipeline.Relations;

/**
 * How well {@code relate} tells types, against sentences whose types others have coded.
 *
 * <p>Reads tab-separated text with a header naming {@code sentence}, {@code source}, {@code target} and {@code type},
 * where {@code YIELD} stands for CONCEDE and RETREAT alike. Every fifth row is {@linkplain LabelledSentence#keptAside
 * kept aside}.
 */
final class RelationsMeasurement implements Measurement {

    private static final String TITLE = "Relations";

    /** How often rows are drawn anew. */
    private static final int DRAWS = 200;

    private final Relations relations;
    private final Path sentences;

    RelationsMeasurement(Relations relations, Path sentences) {
        this.relations = relations;
        this.sentences = sentences;
    }

    @Override
    public Section take() throws IOException {
        if (!Files.exists(sentences)) {
            return Section.absent(TITLE, "Not measured: there is no `" + sentences + "`.");
        }
        List<TypeScore.Answer> answers = answers();
        TypeScore aside = new TypeScore(part(answers, true));
        TypeScore read = new TypeScore(part(answers, false));
        List<List<String>> table = new ArrayList<>();
        table.add(Tally.header("type"));
        new TypeScore(answers).types().forEach((type, tally) -> table.add(tally.row(type)));
        return new Section(
                TITLE,
                answers.size() + " sentences with two actors each, coded by others (PLV, Hu et al., ACL 2024); CONCEDE"
                        + " and RETREAT are joined as YIELD there. Macro F1 counts each type alike.",
                table,
                List.of(
                        macro("the rows that the frames were made with, from which the model did not learn", read),
                        macro("the fifth kept aside", aside)));
    }

    private static String macro(String rows, TypeScore score) {
        return "On " + rows + " (" + score.answers().size() + "): macro F1 " + Decimals.of(score.macroF1())
                + " over types (standard error " + Decimals.of(error(score.answers())) + "), "
                + Decimals.of(score.quads().macroF1()) + " over quads.";
    }

    /** How far macro F1 over types would scatter over other rows of the kind: its deviation where rows are drawn anew. */
    private static double error(List<TypeScore.Answer> answers) {
        Random random = new Random(DRAWS);
        double[] drawn = IntStream.range(0, DRAWS)
                .mapToDouble(draw -> new TypeScore(random.ints(answers.size(), 0, answers.size())
                                .mapToObj(answers::get)
                                .toList())
                        .macroF1())
                .toArray();
        double mean = Arrays.stream(drawn).average().orElse(0);
        return Math.sqrt(Arrays.stream(drawn)
                .map(each -> (each - mean) * (each - mean))
                .average()
                .orElse(0));
    }

    private static List<TypeScore.Answer> part(List<TypeScore.Answer> answers, boolean aside) {
        return IntStream.range(0, answers.size())
                .filter(i -> LabelledSentence.keptAside(i) == aside)
                .mapToObj(answers::get)
                .toList();
    }

    private List<TypeScore.Answer> answers() throws IOException {
        return LabelledSentence.read(sentences).parallelStream()
                .map(one -> new TypeScore.Answer(
                        one.type(),
                        relations
                                .relate(one.sentence(), one.source(), one.target())
                                .type()
                                .name()))
                .toList();
    }
}
