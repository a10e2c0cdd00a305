package org.entente.documents;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.function.Consumer;

/** Opens a source and sees to it that nothing it contains ends the run. */
final class StandardReader implements DocumentReader {

    private final Formats formats;
    private final Columns columns;
    private final ArticleMaker articles;

    StandardReader(Formats formats, Columns columns, ArticleMaker articles) {
        this.formats = formats;
        this.columns = columns;
        this.articles = articles;
    }

    @Override
    public void read(Source source, Consumer<Reading> sink) {
        Piece piece = Piece.of(source);
        Intake intake = new Intake(formats, columns, articles, sink);
        try (InputStream bytes = source.bytes().open()) {
            intake.read(piece, bytes);
        } catch (Intake.SinkFailure e) {
            throw e.thrown();
        } catch (IOException e) {
            sink.accept(piece.unread(reason(e)));
        } catch (OutOfMemoryError e) {
            sink.accept(piece.unread("needs more memory than there is; ENTENTE_OPTS=-Xmx8g gives more"));
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            sink.accept(piece.unread("is damaged in a way that the program does not understand"));
        }
    }

    /** Why {@code e} came about, in a person's words. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "may not be read; its permissions forbid it";
        }
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return "cannot be read: " + system.getReason();
        }
        if (e instanceof EOFException) {
            return "breaks off before its end";
        }
        if (e instanceof Intake.Bomb) {
            return String.valueOf(e.getMessage());
        }
        return "cannot be read: " + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
    }
}
