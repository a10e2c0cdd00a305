package org.entente.cli;

import java.util.Locale;

/**
 * A line on the terminal that says how far long work has come. Where there is no terminal there is none, unless it is
 * asked for; then it is a new line now and then.
 */
final class Progress implements AutoCloseable {

    /** What {@code --progress} does. */
    static final String OPTION =
            "Say how many articles are read, how fast, and how long it takes yet, also where standard"
                    + " error is no terminal.";

    private static final long EVERY = 200_000_000;
    private static final long EVERY_LINE = 5_000_000_000L;

    private final Console console;
    private final Inputs inputs;
    private final boolean shown;
    private final boolean lines;
    private final long begun = System.nanoTime();
    private long last = begun;
    private int done;
    private boolean printed;

    private Progress(Console console, Inputs inputs, boolean shown, boolean lines) {
        this.console = console;
        this.inputs = inputs;
        this.shown = shown;
        this.lines = lines;
    }

    /**
     * Progress through {@code inputs}, shown when a terminal is there and nothing else is printed to it, or when it is
     * {@code asked} for.
     */
    static Progress of(Console console, Inputs inputs, boolean alone, boolean asked) {
        boolean terminal = console.errTerminal() && alone;
        return new Progress(console, inputs, terminal || asked, !terminal);
    }

    /** An article more is done. */
    void step() {
        done++;
        long now = System.nanoTime();
        if (shown && now - last >= (lines ? EVERY_LINE : EVERY)) {
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
        String line = line(done, seconds, inputs.read().get(), inputs.size());
        if (lines) {
            console.tell(line);
            return;
        }
        console.err().print("\r\033[K" + line);
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
