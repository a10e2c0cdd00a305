package org.entente.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entente.documents.Source;
import org.jspecify.annotations.Nullable;

/**
 * The sources that a command line names, with how much of them has been read.
 *
 * @param sources in the order of the command line, pages being fetched when their turn comes
 * @param size bytes in all, 0 when not known
 * @param read bytes read so far
 */
record Inputs(Iterable<Source> sources, long size, AtomicLong read) {

    /** Files, {@code -} for {@code in}, and addresses of pages. */
    static Inputs of(List<String> names, @Nullable LocalDate published, InputStream in, Pages pages) {
        AtomicLong read = new AtomicLong();
        List<Supplier<Optional<Source>>> sources = new ArrayList<>();
        long size = 0;
        boolean sized = true;
        for (String name : names) {
            if (Pages.isAddress(name)) {
                sized = false;
                sources.add(() -> pages.source(name).map(page -> assuming(page, published)));
            } else if (name.equals("-")) {
                sized = false;
                sources.add(() -> Optional.of(new Source("standard input", () -> in, published)));
            } else {
                Path file = file(name);
                size += size(file);
                Source source = Source.file(file, published);
                sources.add(() -> Optional.of(new Source(source.name(), () -> counted(source, read), published)));
            }
        }
        Iterable<Source> inTurn = () ->
                sources.stream().map(Supplier::get).flatMap(Optional::stream).iterator();
        return new Inputs(inTurn, sized ? size : 0, read);
    }

    private static Source assuming(Source page, @Nullable LocalDate published) {
        return new Source(page.name(), page.bytes(), published, page.mediaType(), page.url());
    }

    private static Path file(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new CommandFailure("\"" + name + "\": is no name of a file: " + e.getReason());
        }
    }

    /** The names of files and pages, a folder standing for all files in it and below, but for hidden ones. */
    static List<String> filesIn(List<String> names) {
        List<String> files = new ArrayList<>();
        for (String name : names) {
            if (Pages.isAddress(name) || name.equals("-") || !Files.isDirectory(file(name))) {
                files.add(name);
                continue;
            }
            Path folder = file(name);
            try (Stream<Path> below = Files.walk(folder)) {
                below.filter(file -> Files.isRegularFile(file) && !Source.hidden(folder.relativize(file)))
                        .sorted()
                        .forEach(file -> files.add(file.toString()));
            } catch (IOException | java.io.UncheckedIOException e) {
                throw new CommandFailure(folder + ": the folder cannot be read: " + e.getMessage());
            }
        }
        return files;
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
