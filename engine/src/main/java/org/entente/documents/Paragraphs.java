package org.entente.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts lines together to paragraphs, whether a paragraph is one long line or was wrapped by hand. */
final class Paragraphs {

    /** Nobody wraps lines by hand to more than this. */
    private static final int WIDEST = 120;

    private static final Pattern BULLET =
            Pattern.compile("(?:[-–—*•·▪◦‣●■o] |[•▪‣●■]|\\(?(?:\\d{1,2}|[a-h]|i{1,3}|iv|vi{0,3}|ix)\\) |\\d{1,2}\\. )"
                    + "\\s*(?=[\\p{L}\\p{N}\"'“‘(])");

    private Paragraphs() {}

    /**
     * The blocks of {@code lines} in order.
     *
     * @param alone tells a line that is never part of a paragraph, as one that holds a byline
     */
    static List<Block> join(String raw, List<Line> lines, Predicate<Line> alone) {
        int width = width(lines);
        List<Block> blocks = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        boolean apart = true;
        for (Line line : lines) {
            if (line.blank()) {
                close(open, apart, blocks);
                apart = true;
                continue;
            }
            Line last = open.isEmpty() ? null : open.get(open.size() - 1);
            boolean joined = last != null && !alone.test(last) && !alone.test(line) && wrapped(raw, last, line, width);
            Line read = joined ? line : item(raw, line);
            if (last != null && (!joined || read.item())) {
                close(open, apart, blocks);
                apart = false;
            }
            open.add(read);
        }
        close(open, apart, blocks);
        return blocks;
    }

    private static void close(List<Line> open, boolean apart, List<Block> blocks) {
        if (!open.isEmpty()) {
            blocks.add(new Block(open, apart));
            open.clear();
        }
    }

    /** The width to which lines were wrapped by hand; 0 when they were not. */
    private static int width(List<Line> lines) {
        int[] lengths = lines.stream()
                .mapToInt(Line::length)
                .filter(length -> length > 0)
                .sorted()
                .toArray();
        int all = Arrays.stream(lengths).sum();
        int inLong = Arrays.stream(lengths).filter(length -> length > WIDEST).sum();
        return lengths.length == 0 || inLong * 3 > all ? 0 : lengths[(lengths.length - 1) * 9 / 10];
    }

    /** Whether {@code next} goes on with the paragraph of {@code last}. */
    private static boolean wrapped(String raw, Line last, Line next, int width) {
        char end = raw.charAt(last.end() - 1);
        char begin = raw.charAt(next.begin());
        boolean open = Character.isLetterOrDigit(end) || end == ',' || end == '-' || end == '–';
        if (open
                && Character.isLowerCase(begin)
                && !BULLET.matcher(raw).region(next.begin(), next.end()).lookingAt()) {
            return true;
        }
        // Whoever wraps by hand fills each line until the next word does not fit.
        boolean full = width > 0 && last.length() + 1 + firstWord(raw, next) > width;
        boolean bullet = BULLET.matcher(raw).region(next.begin(), next.end()).lookingAt();
        return full && (!bullet || (open && !last.item()));
    }

    private static int firstWord(String raw, Line line) {
        int end = line.begin();
        while (end < line.end() && !Character.isWhitespace(raw.charAt(end))) {
            end++;
        }
        return end - line.begin();
    }

    private static Line item(String raw, Line line) {
        Matcher bullet = BULLET.matcher(raw).region(line.begin(), line.end());
        return bullet.lookingAt() ? line.itemFrom(raw, bullet.end()) : line;
    }
}
