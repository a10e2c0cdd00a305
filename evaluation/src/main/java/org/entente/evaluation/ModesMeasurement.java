package org.entente.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.entente.model.Plover;
import org.entente.pipeline.Relations;

/**
 * How well modes are told, given the type, against the project's own corpus of relations.
 *
 * <p>Reads every table of a folder: tab-separated text with a header naming {@code sentence}, {@code source}, {@code
 * target}, {@code type} and {@code mode}. Whoever wrote the rows that tell modes read every second sentence of a table,
 * from the first on, and none of the others.
 */
final class ModesMeasurement implements Measurement {

    private static final String TITLE = "Modes";

    /** What stands for no mode. */
    private static final String NONE = "none";

    private static final int EXAMPLES = 12;

    private final Relations relations;
    private final Path corpus;

    ModesMeasurement(Relations relations, Path corpus) {
        this.relations = relations;
        this.corpus = corpus;
    }

    /**
     * One sentence.
     *
     * @param place its place in its table, from 0
     */
    private record Answer(int place, Plover.Type type, String labelled, String told, String sentence) {

        boolean right() {
            return labelled.equals(told);
        }
    }

    @Override
    public Section take() throws IOException {
        if (!Files.isDirectory(corpus)) {
            return Section.absent(TITLE, "Not measured: there is no folder `" + corpus + "`.");
        }
        List<Answer> answers = new ArrayList<>();
        for (Path file : LabelledSentence.tables(corpus)) {
            answers.addAll(answers(file));
        }
        List<String> remarks = new ArrayList<>();
        remarks.add(summary("the sentences that were read", part(answers, place -> place % 2 == 0)));
        remarks.add(summary("the sentences that were not", part(answers, place -> place % 2 == 1)));
        answers.stream()
                .filter(answer -> answer.place() % 2 == 0 && !answer.right())
                .filter(answer -> !answer.told().equals(NONE))
                .limit(EXAMPLES)
                .map(answer ->
                        answer.type() + " " + answer.labelled() + ", told " + answer.told() + ": " + answer.sentence())
                .forEach(remarks::add);
        return new Section(
                TITLE,
                answers.size() + " sentences of the project's own corpus whose type has modes; the type is given.",
                table(answers),
                remarks);
    }

    private static List<List<String>> table(List<Answer> answers) {
        Map<String, Tally> tallies = new TreeMap<>();
        for (Answer answer : answers) {
            String labelled = answer.type() + " " + answer.labelled();
            tallies.merge(labelled, new Tally(1, 0, answer.right() ? 1 : 0), Tally::plus);
            tallies.merge(answer.type() + " " + answer.told(), new Tally(0, 1, 0), Tally::plus);
        }
        List<List<String>> table = new ArrayList<>();
        table.add(Tally.header("mode"));
        tallies.forEach((mode, tally) -> table.add(tally.row(mode)));
        table.add(told(answers).row("**all modes**"));
        return table;
    }

    /** All modes counted together; that there is none is not counted. */
    private static Tally told(List<Answer> answers) {
        Tally all = Tally.NONE;
        for (Answer answer : answers) {
            boolean labelled = !answer.labelled().equals(NONE);
            all = all.plus(new Tally(
                    labelled ? 1 : 0, answer.told().equals(NONE) ? 0 : 1, labelled && answer.right() ? 1 : 0));
        }
        return all;
    }

    private static String summary(String which, List<Answer> answers) {
        Tally tally = told(answers);
        double right = answers.stream().filter(Answer::right).count() / (double) Math.max(1, answers.size());
        return "On " + which + " (" + answers.size() + "): precision " + Decimals.of(tally.precision()) + ", recall "
                + Decimals.of(tally.recall()) + " of modes; " + Decimals.of(right)
                + " right, counting that there is none.";
    }

    private static List<Answer> part(List<Answer> answers, IntPredicate places) {
        return answers.stream().filter(answer -> places.test(answer.place())).toList();
    }

    private List<Answer> answers(Path file) throws IOException {
        List<LabelledSentence> sentences = LabelledSentence.read(file);
        return IntStream.range(0, sentences.size())
                .parallel()
                .filter(place -> !Plover.Type.valueOf(sentences.get(place).type())
                        .modes()
                        .isEmpty())
                .mapToObj(place -> answer(place, sentences.get(place)))
                .toList();
    }

    private Answer answer(int place, LabelledSentence one) {
        Plover.Type given = Plover.Type.valueOf(one.type());
        String told = relations
                .relate(one.sentence(), one.source(), one.target())
                .modes()
                .getOrDefault(given, NONE);
        return new Answer(place, given, one.mode().isEmpty() ? NONE : one.mode(), told, one.sentence());
    }
}
