package org.entente.pipeline;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.entente.documents.Reading;
import org.entente.documents.Source;
import org.entente.model.Document;
import org.entente.model.Problem;

/**
 * Reads on the calling thread, codes on others, and hands outcomes on in order; reading waits while as many documents
 * are under way as there is room for.
 */
final class ParallelPipeline implements Pipeline {

    /** How many documents may be under way for each worker, so that a long one does not keep the others waiting. */
    private static final int ROOM = 8;

    private final Stages stages;
    private final Translator translator;
    private final int workers;

    ParallelPipeline(Stages stages, Translator translator, int workers) {
        this.stages = stages;
        this.translator = translator;
        this.workers = workers;
    }

    @Override
    public void code(Iterable<Source> sources, Predicate<Document> skipped, Consumer<Outcome> sink) {
        AtomicInteger threads = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(workers, task -> {
            Thread thread = new Thread(task, "coder-" + threads.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        try {
            Row row = new Row(pool, skipped, sink);
            for (Source source : sources) {
                stages.reader().read(source, row::add);
            }
            row.finish();
        } finally {
            pool.shutdownNow();
        }
    }

    private Outcome code(Document document) {
        return guarded(document, () -> stages.code(document));
    }

    private Outcome translate(Reading.Foreign foreign) {
        return guarded(foreign.document(), () -> {
            Reading translated = translator.translate(foreign);
            if (translated instanceof Reading.Read read) {
                return stages.code(read.document());
            }
            return translated instanceof Reading.Foreign still
                    ? new Outcome.Foreign(still.document(), still.problem())
                    : new Outcome.Failed(((Reading.Unread) translated).problem(), null);
        });
    }

    private static Outcome guarded(Document document, Supplier<Outcome> work) {
        try {
            return work.get();
        } catch (OutOfMemoryError e) {
            return failed(
                    document,
                    "needs more memory than there is; it has " + document.text().length() + " characters",
                    e);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            return failed(
                    document,
                    "could not be coded, by a mistake of the program ("
                            + e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage())
                            + ")",
                    e);
        }
    }

    private static Outcome failed(Document document, String message, Throwable cause) {
        return new Outcome.Failed(new Problem(document.source(), "", message), cause);
    }

    /** Documents under way, in order. */
    private final class Row {
        private final ExecutorService pool;
        private final Predicate<Document> skipped;
        private final Consumer<Outcome> sink;
        private final Queue<Future<Outcome>> underWay = new ArrayDeque<>();

        Row(ExecutorService pool, Predicate<Document> skipped, Consumer<Outcome> sink) {
            this.pool = pool;
            this.skipped = skipped;
            this.sink = sink;
        }

        void add(Reading reading) {
            underWay.add(pool.submit(() -> outcome(reading)));
            while (underWay.size() > ROOM * workers || underWay.element().isDone()) {
                handOn();
                if (underWay.isEmpty()) {
                    return;
                }
            }
        }

        void finish() {
            while (!underWay.isEmpty()) {
                handOn();
            }
        }

        private Outcome outcome(Reading reading) {
            if (reading instanceof Reading.Read read) {
                Document document = read.document();
                return skipped.test(document) ? new Outcome.Skipped(document) : code(document);
            }
            if (reading instanceof Reading.Foreign foreign) {
                Document document = foreign.document();
                return skipped.test(document) ? new Outcome.Skipped(document) : translate(foreign);
            }
            return new Outcome.Failed(((Reading.Unread) reading).problem(), null);
        }

        private void handOn() {
            try {
                sink.accept(underWay.remove().get());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while documents were being coded", e);
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException thrown
                        ? thrown
                        : new IllegalStateException(e.getCause());
            }
        }
    }
}
