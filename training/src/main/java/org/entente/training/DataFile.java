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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.evaluation.LabelledSentence;

/**
 * A file of labelled sentences.
 *
 * @param name without its folder
 * @param sha256 of its bytes, in hexadecimal digits
 * @param sentences those that are used, in order
 */
record DataFile(String name, String sha256, List<LabelledSentence> sentences) {

    DataFile {
        sentences = List.copyOf(sentences);
    }

    /** The files of a folder, by name. */
    static List<DataFile> folder(Path folder) throws IOException {
        List<DataFile> read = new ArrayList<>();
        for (Path file : LabelledSentence.tables(folder)) {
            read.add(read(file));
        }
        return read;
    }

    /**
     * Reads a table of labelled sentences.
     *
     * @throws IOException when it cannot be read, or a line lacks a column
     */
    static DataFile read(Path file) throws IOException {
        return new DataFile(
                String.valueOf(file.getFileName()), sha256(Files.readAllBytes(file)), LabelledSentence.read(file));
    }

    /** Only the rows that may be learnt from where every fifth is kept aside for measuring, or only those. */
    DataFile aside(boolean aside) {
        return new DataFile(
                name,
                sha256,
                IntStream.range(0, sentences.size())
                        .filter(i -> LabelledSentence.keptAside(i) == aside)
                        .mapToObj(sentences::get)
                        .toList());
    }

    /** What sentences a model was learnt from, in a line: how many, of which state of which files. */
    static String provenance(List<DataFile> corpus) {
        String files = corpus.stream()
                .map(file -> file.name() + " " + file.sha256() + "\n")
                .collect(Collectors.joining());
        long rows = corpus.stream().mapToLong(file -> file.sentences().size()).sum();
        return rows + " rows of training/corpus, whose names and sha256 have the sha256 "
                + sha256(files.getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
