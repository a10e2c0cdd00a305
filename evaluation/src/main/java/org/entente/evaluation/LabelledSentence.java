package org.entente.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sentence with two actors and what the one does to the other.
 *
 * @param sentence as it is written
 * @param source the words that name the actor
 * @param target the words that name the recipient
 * @param type a PLOVER type, or YIELD where CONCEDE and RETREAT are not told apart
 * @param mode a PLOVER mode of that type, or empty
 */
public record LabelledSentence(String sentence, String source, String target, String type, String mode) {

    private static final int FIFTH = 5;

    /**
     * Whether the sentence at {@code index} of a file of others, from 0, is one of the fifth that nobody who works on the
     * program reads, so that its figure tells what is to be expected of sentences not yet seen.
     */
    public static boolean keptAside(int index) {
        return index % FIFTH == FIFTH - 1;
    }

    /** The tables of a folder, by name. */
    public static List<Path> tables(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Reads tab-separated text whose first line names the columns, among them sentence, source, target and type, and
     * mode where modes are labelled.
     *
     * @throws IOException when it cannot be read, or a line lacks one of them
     */
    public static List<LabelledSentence> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> header = List.of(lines.get(0).split("\t", -1));
        List<Integer> columns = Stream.of("sentence", "source", "target", "type")
                .map(header::indexOf)
                .toList();
        if (columns.contains(-1)) {
            throw new IOException(
                    file + ":1: the columns are " + header + "; sentence, source, target and type are needed");
        }
        int mode = header.indexOf("mode");
        List<LabelledSentence> sentences = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            if (cells.length != header.size()) {
                throw new IOException(
                        file + ":" + (i + 1) + ": " + cells.length + " cells; the header has " + header.size());
            }
            sentences.add(new LabelledSentence(
                    cells[columns.get(0)],
                    cells[columns.get(1)],
                    cells[columns.get(2)],
                    cells[columns.get(3)],
                    mode < 0 ? "" : cells[mode]));
        }
        return sentences;
    }
}
