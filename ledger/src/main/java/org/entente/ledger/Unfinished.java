package org.entente.ledger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * A database in the making, under another name beside the one it is to have, so that no file of that name is ever anything
 * but whole. What has not got its name by the time it is closed is deleted.
 */
final class Unfinished implements AutoCloseable {

    private final Path folder;
    private final Path path;
    private final Path to;

    private Unfinished(Path folder, Path path, Path to) {
        this.folder = folder;
        this.path = path;
        this.to = to;
    }

    /** A name beside {@code to} that nobody else has; there is no file of it yet, for DuckDB begins one only then. */
    static Unfinished beside(Path to) throws IOException {
        Path folder = Objects.requireNonNull(to.toAbsolutePath().getParent(), "a file lies in a folder");
        Path path = Files.createTempFile(folder, to.getFileName() + ".", ".unfinished");
        Files.delete(path);
        return new Unfinished(folder, path, to);
    }

    Path path() {
        return path;
    }

    /**
     * Puts it on the disk and gives it its name.
     *
     * @throws FileAlreadyExistsException when there is a file of that name that is not to be replaced
     */
    void finish(boolean replace) throws IOException {
        force(path, StandardOpenOption.WRITE);
        if (replace) {
            Files.move(path, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } else {
            nameOnce();
        }
        force(folder, StandardOpenOption.READ);
    }

    /** By a link, which two programs cannot both make; where the disk knows none, by moving. */
    private void nameOnce() throws IOException {
        try {
            Files.createLink(to, path);
        } catch (FileAlreadyExistsException there) {
            throw there;
        } catch (IOException | UnsupportedOperationException none) {
            Files.move(path, to);
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
            Files.deleteIfExists(path.resolveSibling(path.getFileName() + ".wal"));
        } catch (IOException left) {
            // Its name says that it is unfinished.
        }
    }
}
