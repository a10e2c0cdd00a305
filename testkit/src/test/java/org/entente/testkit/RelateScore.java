package org.entente.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.entente.knowledge.Knowledge;
import org.entente.model.Plover;
import org.entente.pipeline.Relations;

/**
 * How well {@code relate} tells types, against sentences whose types others have coded.
 *
 * <p>Reads tab-separated text with a header naming {@code sentence}, {@code source}, {@code target} and {@code type},
 * where {@code YIELD} stands for CONCEDE and RETREAT alike. By hand, from the project's folder:
 *
 * <pre>{@code
 * testkit/score-relate ../shared/data/plover/relate-dev.tsv
 * }</pre>
 *
 * <p>Every fifth row is kept aside: nobody who writes frames reads those, so that their figure, printed beside that of
 * the others, tells what is to be expected of sentences not yet seen.
 *
 * @param rows in the order of the file
 */
record RelateScore(List<Row> rows) {

    private static final int FIFTH = 5;

    /**
     * One sentence.
     *
     * @param index its place in the file, from 0
     * @param coded the type that others coded
     * @param told the type that {@code relate} tells, YIELD for CONCEDE and RETREAT
     */
    record Row(int index, String coded, String told) {

        /** Whether it is one of those that nobody reads. */
        boolean keptAside() {
            return index % FIFTH == FIFTH - 1;
        }
    }

    /**
     * One type.
     *
     * @param coded how many rows others coded so
     * @param told how many {@code relate} tells so
     * @param right how many rows both
     */
    record Tally(int coded, int told, int right) {

        Tally plus(Tally other) {
            return new Tally(coded + other.coded, told + other.told, right + other.right);
        }

        double precision() {
            return told == 0 ? 0 : (double) right / told;
        }

        double recall() {
            return coded == 0 ? 0 : (double) right / coded;
        }

        double f1() {
            return coded + told == 0 ? 0 : 2.0 * right / (coded + told);
        }
    }

    RelateScore {
        rows = List.copyOf(rows);
    }

    /** Relates every row of {@code file}. */
    static RelateScore of(Path file) throws IOException {
        List<String[]> cells = Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .map(line -> line.split("\t", -1))
                .toList();
        List<String> header = List.of(cells.get(0));
        int sentence = header.indexOf("sentence");
        int source = header.indexOf("source");
        int target = header.indexOf("target");
        int type = header.indexOf("type");
        Relations relations = Relations.standard(Knowledge.shipped());
        return new RelateScore(IntStream.range(1, cells.size())
                .parallel()
                .mapToObj(i -> {
                    String[] row = cells.get(i);
                    Plover.Type told = relations
                            .relate(row[sentence], row[source], row[target])
                            .type();
                    return new Row(i - 1, row[type], joined(told));
                })
                .toList());
    }

    private static String joined(Plover.Type type) {
        return type == Plover.Type.CONCEDE || type == Plover.Type.RETREAT ? "YIELD" : type.name();
    }

    /** The rows kept aside, or the others. */
    RelateScore keptAside(boolean kept) {
        return new RelateScore(
                rows.stream().filter(row -> row.keptAside() == kept).toList());
    }

    /** The tally of every type that others coded or {@code relate} tells, by name. */
    Map<String, Tally> byType() {
        Map<String, Tally> tallies = new TreeMap<>();
        for (Row row : rows) {
            boolean right = row.coded().equals(row.told());
            tallies.merge(row.coded(), new Tally(1, 0, right ? 1 : 0), Tally::plus);
            tallies.merge(row.told(), new Tally(0, 1, 0), Tally::plus);
        }
        return tallies;
    }

    /** The mean of the types' F1, each type counting alike. */
    double macroF1() {
        return byType().values().stream().mapToDouble(Tally::f1).average().orElse(0);
    }

    /** A table for people: each type's precision, recall and F1, then the macro F1 of all rows and of the two parts. */
    String table() {
        List<String> lines = new ArrayList<>();
        lines.add("type         rows  precision  recall     F1");
        byType().forEach((type, tally) -> lines.add(String.format(
                Locale.ROOT,
                "%-10s %6d %10.2f %7.2f %6.2f",
                type,
                tally.coded(),
                tally.precision(),
                tally.recall(),
                tally.f1())));
        lines.add(String.format(
                Locale.ROOT,
                "macro F1: %.3f over all %d rows; %.3f over the %d developed on; %.3f over the %d kept aside",
                macroF1(),
                rows.size(),
                keptAside(false).macroF1(),
                keptAside(false).rows().size(),
                keptAside(true).macroF1(),
                keptAside(true).rows().size()));
        return String.join("\n", lines);
    }

    /** Prints the table of a file. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("testkit/score-relate FILE: a table with the columns sentence, source, target and type");
            System.exit(2);
        }
        System.out.println(of(Path.of(arguments[0])).table());
    }
}
