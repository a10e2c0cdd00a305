package org.entente.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.entente.documents.Source;
import org.jspecify.annotations.Nullable;

/**
 * The sources that a command line names, with how much of them has been read.
 *
 * @param sources in the order of the command line
 * @param size bytes in all, 0 when not known
 * @param read bytes read so far
 */
record Inputs(List<Source> sources, long size, AtomicLong read) {

    Inputs {
        sources = List.copyOf(sources);
    }

    /** Files, and {@code -} for {@code in}. */
    static Inputs of(List<Path> files, @Nullable LocalDate published, InputStream in) {
        AtomicLong read = new AtomicLong();
        List<Source> sources = new ArrayList<>();
        long size = 0;
        boolean sized = true;
        for (Path file : files) {
            if (file.toString().equals("-")) {
                sized = false;
                sources.add(new Source("standard input", () -> in, published));
            } else {
                size += size(file);
                Source source = Source.file(file, published);
                sources.add(new Source(source.name(), () -> counted(source, read), published));
            }
        }
        return new Inputs(sources, sized ? size : 0, read);
    }

    /** The files that {@code paths} name, a folder standing for all files in it and below, but for hidden ones. */
    static List<Path> filesIn(List<Path> paths) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.isDirectory(path)) {
                files.add(path);
                continue;
            }
            try (Stream<Path> below = Files.walk(path)) {
                below.filter(file -> Files.isRegularFile(file) && !hidden(path.relativize(file)))
                        .sorted()
                        .forEach(files::add);
            } catch (IOException | java.io.UncheckedIOException e) {
                throw new CommandFailure(path + ": the folder cannot be read: " + e.getMessage());
            }
        }
        return files;
    }

    private static boolean hidden(Path file) {
        for (Path part : file) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static long size(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            // Whoever reads the file will be told.
            return 0;
        }
    }

    private static InputStream counted(Source source, AtomicLong read) throws IOException {
        return new FilterInputStream(source.bytes().open()) {
            @Override
            public int read() throws IOException {
                int next = super.read();
                read.addAndGet(next < 0 ? 0 : 1);
                return next;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int count = super.read(buffer, offset, length);
                read.addAndGet(Math.max(0, count));
                return count;
            }
        };
    }
}
