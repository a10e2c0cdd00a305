package org.entente.cli;

import java.util.Locale;

/** A line on the terminal that says how far long work has come; nothing where there is no terminal. */
final class Progress implements AutoCloseable {

    private static final long EVERY = 200_000_000;

    private final Console console;
    private final Inputs inputs;
    private final boolean shown;
    private final long begun = System.nanoTime();
    private long last = begun;
    private int done;
    private boolean printed;

    private Progress(Console console, Inputs inputs, boolean shown) {
        this.console = console;
        this.inputs = inputs;
        this.shown = shown;
    }

    /** Progress through {@code inputs}, shown when a terminal is there and nothing else is printed to it. */
    static Progress of(Console console, Inputs inputs, boolean alone) {
        return new Progress(console, inputs, console.errTerminal() && alone);
    }

    /** An article more is done. */
    void step() {
        done++;
        long now = System.nanoTime();
        if (shown && now - last >= EVERY) {
            last = now;
            print(now);
        }
    }

    /** Makes room for a message. */
    void clear() {
        if (printed) {
            console.err().print("\r\033[K");
            console.err().flush();
            printed = false;
        }
    }

    @Override
    public void close() {
        clear();
    }

    private void print(long now) {
        double seconds = (now - begun) / 1e9;
        console.err().print("\r\033[K" + line(done, seconds, inputs.read().get(), inputs.size()));
        console.err().flush();
        printed = true;
    }

    /** {@code 412 articles, 23.1 a second, 1 min 20 s left}. */
    static String line(int done, double seconds, long read, long size) {
        String rate = String.format(Locale.ROOT, "%d articles, %.1f a second", done, done / Math.max(0.001, seconds));
        if (size == 0 || read == 0) {
            return rate;
        }
        long left = Math.round(seconds * (size - Math.min(size, read)) / read);
        return rate + ", " + (left < 60 ? left + " s" : left / 60 + " min " + left % 60 + " s") + " left";
    }
}
