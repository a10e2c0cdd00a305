package org.entente.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Passage.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the header of an article: headline, byline, dateline. */
final class Opening {

    /** How many blocks a header may have. */
    private static final int LONGEST = 10;

    /** A line that is printed at the end of an article: <i>Published in The Gazette, August 12th, 2018</i>. */
    private static final Pattern IMPRINT = Pattern.compile(
            "(?:First )?[Pp]ublished in (?<publisher>\\p{L}[^,]{1,40}?)(?:,| on)\\s+(?<day>.{6,40}?)\\.?");

    private static final Pattern STORY = Pattern.compile("(?i)story by .*");

    private static final Pattern SPEAKER = Pattern.compile("\\p{Lu}[\\p{Lu} .'’-]{2,40}: .*", Pattern.DOTALL);

    /**
     * What a header says, and the parts of the article in order.
     *
     * @param title the headline, or null
     * @param byline who wrote it, or null
     * @param publisher who published it, or null
     * @param day the day a dateline or imprint names, or null
     */
    record Opened(
            @Nullable String title,
            @Nullable String byline,
            @Nullable String publisher,
            @Nullable CalendarDay day,
            List<Part> parts) {}

    /** Whether {@code words} are a line of a header, so that no paragraph goes on into or from it. */
    boolean standsAlone(String words) {
        return Bylines.find(words).isPresent() || Datelines.whole(words).isPresent();
    }

    /**
     * Reads the header of {@code blocks}.
     *
     * @param told the title that is known from beside the text, or null
     */
    Opened read(String raw, List<Block> blocks, @Nullable String told) {
        return new Reader(raw, blocks, told).read();
    }

    private static final class Reader {
        private final String raw;
        private final List<Block> blocks;
        private final List<Part> parts = new ArrayList<>();
        private final int body;
        private final int headline;
        private @Nullable String title;
        private @Nullable String byline;
        private @Nullable String publisher;
        private @Nullable CalendarDay day;

        Reader(String raw, List<Block> blocks, @Nullable String told) {
            this.raw = raw;
            this.blocks = blocks;
            this.title = told;
            this.body = body();
            this.headline = headline(told);
        }

        Opened read() {
            for (int i = 0; i < blocks.size(); i++) {
                if (i < body) {
                    header(i);
                } else if (i == body && !blocks.get(i).item()) {
                    first(blocks.get(i));
                } else if (i < blocks.size() - 3 || !imprint(blocks.get(i))) {
                    running(i);
                }
            }
            return new Opened(title, byline, publisher, day, parts);
        }

        /** The place of the first block of running text. */
        private int body() {
            for (int i = 0; i < Math.min(blocks.size(), LONGEST); i++) {
                if (isRunning(blocks.get(i))) {
                    return i;
                }
            }
            for (int i = 0; i < Math.min(blocks.size(), LONGEST); i++) {
                String words = blocks.get(i).words(raw);
                if (words.endsWith(".") && Datelines.whole(words).isEmpty()) {
                    return i;
                }
            }
            return 0;
        }

        private boolean isRunning(Block block) {
            String words = block.words(raw);
            boolean sentence = words.matches("(?s).*[.?!…:][\"”’'»)\\]]*")
                    && words.split("\\s+", -1).length >= 9
                    && Datelines.whole(words).isEmpty();
            return block.item() || words.length() > 280 || sentence;
        }

        /** The place of the headline; -1 when there is none. */
        private int headline(@Nullable String told) {
            List<Integer> candidates = new ArrayList<>();
            for (int i = 0; i < body; i++) {
                String words = blocks.get(i).words(raw);
                if (told != null && same(words, told)) {
                    return i;
                }
                boolean other = words.matches(".*[.,;:]") || standsAlone(words) || words.length() < 4;
                if (told == null && !other) {
                    candidates.add(i);
                }
            }
            List<Integer> capitals = candidates.stream()
                    .filter(i -> inCapitals(blocks.get(i).words(raw)))
                    .toList();
            if (capitals.size() == 1) {
                return capitals.get(0);
            }
            return candidates.isEmpty() ? -1 : candidates.get(0);
        }

        private static boolean standsAlone(String words) {
            return Bylines.find(words).isPresent() || Datelines.whole(words).isPresent();
        }

        private static boolean inCapitals(String words) {
            return words.equals(words.toUpperCase(Locale.ROOT)) && words.indexOf(' ') > 0;
        }

        private static boolean same(String one, String other) {
            return letters(one).equals(letters(other));
        }

        private static String letters(String words) {
            return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        }

        private void header(int i) {
            Block block = blocks.get(i);
            String words = block.words(raw);
            Optional<String> writer = writer(i, words);
            Optional<Datelines.Dateline> dateline = Datelines.whole(words);
            if (i == headline) {
                title = title == null ? words : title;
                add(Kind.HEADLINE, block);
            } else if (writer.isPresent()) {
                sign(writer.get());
                add(Kind.BYLINE, block);
            } else if (dateline.isPresent()) {
                keep(dateline.get().day());
                add(Kind.DATELINE, block);
            } else if (title == null || !same(words, title)) {
                // A headline that is printed twice is read once.
                add(Kind.HEADING, block);
            }
        }

        /** Takes who wrote it, and the day that the same line may end with: <i>Ann Lowe, LUSAKA, <b>14 March 2024</b></i>. */
        private void sign(String writer) {
            Optional<CalendarDay> written =
                    CalendarDay.find(writer).filter(told -> told.year() != 0 && told.end() == writer.length());
            written.ifPresent(this::keep);
            String who = written.map(told -> writer.substring(0, told.begin()).replaceAll("[\\s,|–-]+$", ""))
                    .orElse(writer);
            byline = byline == null ? who : byline;
        }

        private Optional<String> writer(int i, String words) {
            Optional<String> writer = Bylines.find(words);
            return writer.isEmpty() && headline >= 0 && i > headline ? Bylines.findNameAndCity(words) : writer;
        }

        /** The first paragraph, which a dateline may run into. */
        private void first(Block block) {
            Line line = block.lines().get(0);
            boolean transcript = blocks.stream()
                            .filter(other -> SPEAKER.matcher(other.words(raw)).matches())
                            .limit(2)
                            .count()
                    > 1;
            Optional<Datelines.Dateline> found = Datelines.leading(line.of(raw), !transcript);
            if (found.isEmpty()) {
                add(isHeading(block, body) ? Kind.HEADING : Kind.PARAGRAPH, block);
                return;
            }
            keep(found.get().day());
            int split = line.begin() + found.get().length();
            parts.add(new Part(Kind.DATELINE, List.of(line.cut(raw, line.begin(), split)), block.apart()));
            List<Line> rest = new ArrayList<>(block.lines());
            rest.set(0, line.cut(raw, split, line.end()));
            parts.add(new Part(Kind.PARAGRAPH, rest, false));
        }

        private void running(int i) {
            Block block = blocks.get(i);
            if (block.item()) {
                add(Kind.ITEM, block);
            } else {
                add(isHeading(block, i) ? Kind.HEADING : Kind.PARAGRAPH, block);
            }
        }

        private boolean isHeading(Block block, int i) {
            String words = block.words(raw);
            return i + 1 < blocks.size()
                    && words.length() <= 90
                    && !words.matches("(?s).*[.!:;,…\"”’)»]")
                    && words.split("\\s+", -1).length <= 12
                    && !Character.isLowerCase(words.charAt(0));
        }

        /** Takes the lines at the end of an article that say who wrote it, or where it was printed. */
        private boolean imprint(Block block) {
            String words = block.words(raw);
            Matcher imprint = IMPRINT.matcher(words);
            Optional<CalendarDay> told = imprint.matches() ? CalendarDay.find(imprint.group("day")) : Optional.empty();
            if (told.isPresent()) {
                publisher = imprint.group("publisher");
                keep(told.get());
                add(Kind.DATELINE, block);
                return true;
            }
            Optional<String> writer = STORY.matcher(words).matches() ? Bylines.find(words) : Optional.empty();
            if (writer.isPresent()) {
                byline = byline == null ? writer.get() : byline;
                add(Kind.BYLINE, block);
            }
            return writer.isPresent();
        }

        private void keep(@Nullable CalendarDay found) {
            if (found != null && (day == null || (day.year() == 0 && found.year() != 0))) {
                day = found;
            }
        }

        private void add(Kind kind, Block block) {
            parts.add(new Part(kind, block.lines(), block.apart()));
        }
    }
}
