package org.entente.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.pipeline.Relations;

/**
 * How well {@code relate} tells types, against sentences whose types others have coded.
 *
 * <p>Reads tab-separated text with a header naming {@code sentence}, {@code source}, {@code target} and {@code type},
 * where {@code YIELD} stands for CONCEDE and RETREAT alike. Every fifth row is kept aside: nobody who works on the
 * program reads those, so that their figure tells what is to be expected of sentences not yet seen.
 */
final class RelationsMeasurement implements Measurement {

    private static final String TITLE = "Relations";
    private static final int FIFTH = 5;

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
        table.add(List.of("type", "rows", "precision", "recall", "F1"));
        for (Map.Entry<String, Tally> type : new TypeScore(answers).types().entrySet()) {
            Tally tally = type.getValue();
            table.add(List.of(
                    type.getKey(),
                    String.valueOf(tally.labelled()),
                    Decimals.of(tally.precision()),
                    Decimals.of(tally.recall()),
                    Decimals.of(tally.f1())));
        }
        return new Section(
                TITLE,
                answers.size() + " sentences with two actors each, coded by others (PLV, Hu et al., ACL 2024); CONCEDE"
                        + " and RETREAT are joined as YIELD there. Macro F1 counts each type alike.",
                table,
                List.of(
                        macro("the rows that the frames and the model were made with", read),
                        macro("the fifth kept aside", aside)));
    }

    private static String macro(String rows, TypeScore score) {
        return "On " + rows + " (" + score.answers().size() + "): macro F1 " + Decimals.of(score.macroF1())
                + " over types, " + Decimals.of(score.quads().macroF1()) + " over quads.";
    }

    private static List<TypeScore.Answer> part(List<TypeScore.Answer> answers, boolean aside) {
        return IntStream.range(0, answers.size())
                .filter(i -> (i % FIFTH == FIFTH - 1) == aside)
                .mapToObj(answers::get)
                .toList();
    }

    private List<TypeScore.Answer> answers() throws IOException {
        List<String[]> cells = Files.readAllLines(sentences).stream()
                .map(line -> line.split("\t", -1))
                .toList();
        List<String> header = List.of(cells.get(0));
        int sentence = header.indexOf("sentence");
        int source = header.indexOf("source");
        int target = header.indexOf("target");
        int type = header.indexOf("type");
        return cells.subList(1, cells.size()).parallelStream()
                .map(row -> new TypeScore.Answer(
                        row[type],
                        relations
                                .relate(row[sentence], row[source], row[target])
                                .type()
                                .name()))
                .toList();
    }
}
