package org.entente.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.documents.Source;
import org.entente.ledger.Ledger;
import org.entente.ledger.Seen;
import org.jspecify.annotations.Nullable;

/** Reads the new and changed files of a folder and those below it, but for hidden ones. */
final class FolderVisit implements Visit {

    private static final Duration EVERY = Duration.ofSeconds(10);

    /** A file that was changed so shortly ago may still be being written. */
    private static final Duration SETTLED = Duration.ofSeconds(2);

    private final Path folder;
    private final Desk desk;
    private final @Nullable Duration interval;
    private final boolean once;
    private final Clock clock;
    private Map<String, String> last = Map.of();
    private boolean whole;

    FolderVisit(Path folder, Desk desk, @Nullable Duration interval, boolean once, Clock clock) {
        this.folder = folder.toAbsolutePath().normalize();
        this.desk = desk;
        this.interval = interval;
        this.once = once;
        this.clock = clock;
    }

    @Override
    public String address() {
        return folder.toString();
    }

    @Override
    public boolean whole() {
        return whole;
    }

    @Override
    public Duration visit(Ledger ledger) {
        whole = false;
        Map<String, String> files;
        try {
            files = files();
        } catch (IOException | UncheckedIOException e) {
            desk.journal().tell(folder + ": the folder cannot be read: " + e.getMessage());
            return every();
        }
        Map<String, String> seen = ledger.seen(address());
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (!file.getValue().equals(seen.get(file.getKey()))) {
                desk.check();
                Path path = folder.resolve(file.getKey());
                desk.read(
                        Source.file(path, null),
                        ledger,
                        path.toUri().toString(),
                        new Seen(address(), file.getKey(), file.getValue()));
            }
        }
        whole = true;
        last = files;
        return every();
    }

    @Override
    public Optional<Duration> nothingNew() {
        try {
            return whole && files().equals(last) ? Optional.of(every()) : Optional.empty();
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private Duration every() {
        return interval == null ? EVERY : interval;
    }

    /** Every file that is not being written, with its size and the time of its last change. */
    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        Instant latest = clock.instant().minus(SETTLED);
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) below::iterator) {
                String name = folder.relativize(file).toString();
                if (!Source.hidden(folder.relativize(file)) && Files.isRegularFile(file)) {
                    BasicFileAttributes told = Files.readAttributes(file, BasicFileAttributes.class);
                    Instant changed = told.lastModifiedTime().toInstant();
                    if (once || changed.isBefore(latest)) {
                        files.put(name, told.size() + " bytes of " + changed);
                    }
                }
            }
        }
        return files;
    }
}
