package org.entente.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A file of labelled sentences.
 *
 * @param name without its folder
 * @param sha256 of its bytes, in hexadecimal digits
 * @param sentences those that are used, in order
 */
record DataFile(String name, String sha256, List<LabelledSentence> sentences) {

    private static final int FIFTH = 5;

    DataFile {
        sentences = List.copyOf(sentences);
    }

    /** The files of a folder, by name. */
    static List<DataFile> folder(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<DataFile> read = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".tsv"))
                    .sorted()
                    .toList()) {
                read.add(read(file));
            }
            return read;
        }
    }

    /**
     * Reads tab-separated text whose first line names the columns, among them sentence, source, target and type.
     *
     * @throws IOException when it cannot be read, or a line lacks one of them
     */
    static DataFile read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        List<String> header = List.of(lines.get(0).split("\t", -1));
        List<Integer> columns = Stream.of("sentence", "source", "target", "type")
                .map(header::indexOf)
                .toList();
        if (columns.contains(-1)) {
            throw new IOException(
                    file + ":1: the columns are " + header + "; sentence, source, target and type are needed");
        }
        List<LabelledSentence> sentences = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            if (cells.length != header.size()) {
                throw new IOException(
                        file + ":" + (i + 1) + ": " + cells.length + " cells; the header has " + header.size());
            }
            sentences.add(new LabelledSentence(
                    cells[columns.get(0)], cells[columns.get(1)], cells[columns.get(2)], cells[columns.get(3)]));
        }
        return new DataFile(String.valueOf(file.getFileName()), sha256(bytes), sentences);
    }

    /** Only the rows that may be learnt from where every fifth is kept aside for measuring, or only those. */
    DataFile aside(boolean aside) {
        return new DataFile(
                name,
                sha256,
                IntStream.range(0, sentences.size())
                        .filter(i -> (i % FIFTH == FIFTH - 1) == aside)
                        .mapToObj(sentences::get)
                        .toList());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
