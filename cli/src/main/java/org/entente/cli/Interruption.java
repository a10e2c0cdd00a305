package org.entente.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command end well when it is told to stop (Ctrl-C, or a signal to terminate): the process waits until the command
 * has put away what it holds, but no longer than a person would.
 */
final class Interruption implements AutoCloseable {

    /** Seconds that the process waits for the command. */
    private static final int PATIENCE = 20;

    /** Ends the work under way. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super(null, null, false, false);
        }
    }

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook;
    private volatile boolean stopped;

    private Interruption(Runnable breakOff) {
        hook = new Thread(
                () -> {
                    stopped = true;
                    breakOff.run();
                    await();
                },
                "interruption");
    }

    /** From now until it is closed a signal stops the command; {@code breakOff} ends what it may be waiting for. */
    static Interruption of(Runnable breakOff) {
        Interruption interruption = new Interruption(breakOff);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    private void await() {
        try {
            if (!done.await(PATIENCE, TimeUnit.SECONDS)) {
                // What the ledger holds is whole all the same; only what was under way is lost.
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the command was told to stop. */
    boolean stopped() {
        return stopped;
    }

    /**
     * Goes on unless the command was told to stop.
     *
     * @throws Stopped when it was
     */
    void check() {
        if (stopped) {
            throw new Stopped();
        }
    }

    @Override
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending, as it was told to.
        }
    }
}
