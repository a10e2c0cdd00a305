package org.entente.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.model.Origin;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Takes the text of a paper as its parser finds it, page by page and paragraph by paragraph, and then takes out what is
 * printed on every page.
 */
final class PaperText extends DefaultHandler {

    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "table", "ul", "ol", "blockquote", "section");

    /** What Tika writes beside the text. */
    private static final Set<String> ASIDE = Set.of("head", "script", "style", "annotation");

    /** How many lines at either end of a page may stand on every page. */
    private static final int EDGE = 3;

    private final boolean paged;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> pages = new ArrayList<>();
    private final List<Integer> paragraphs = new ArrayList<>();
    private int aside;
    private boolean full;

    /**
     * Begins a text.
     *
     * @param paged whether the paper has pages of its own; paragraphs are counted otherwise
     */
    PaperText(boolean paged) {
        this.paged = paged;
    }

    /**
     * A paper's text.
     *
     * @param words without what stands on every page
     * @param origin leads to the text as it was taken out, with its pages or paragraphs
     */
    record Clean(String words, Origin origin) {}

    /** Whether it grew beyond what an article may hold. */
    boolean full() {
        return full;
    }

    int pages() {
        return pages.size();
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        String element = name.toLowerCase(Locale.ROOT);
        if (ASIDE.contains(element) || "annotation".equals(attributes.getValue("class"))) {
            aside++;
            return;
        }
        aside += aside > 0 ? 1 : 0;
        if (element.equals("div") && "page".equals(attributes.getValue("class"))) {
            block();
            pages.add(text.length());
        } else if (element.equals("br")) {
            text.append('\n');
        } else if (BLOCKS.contains(element)) {
            block();
            if (element.equals("li")) {
                text.append("• ");
            }
        } else if (element.equals("td") && text.length() > 0 && text.charAt(text.length() - 1) > ' ') {
            text.append(' ');
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (aside > 0) {
            aside--;
            return;
        }
        if (BLOCKS.contains(name.toLowerCase(Locale.ROOT))) {
            block();
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (aside > 0) {
            return;
        }
        if (text.length() + length > PlainText.LIMIT) {
            full = true;
            throw new SAXException("too long");
        }
        for (int i = start; i < start + length; i++) {
            if (paragraphs.isEmpty() || (characters[i] > ' ' && text.length() > 0 && ended())) {
                paragraphs.add(text.length());
            }
            text.append(characters[i]);
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) throws SAXException {
        characters(characters, start, length);
    }

    private boolean ended() {
        int length = text.length();
        return length > 1 && text.charAt(length - 1) == '\n' && text.charAt(length - 2) == '\n';
    }

    private void block() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) <= ' ') {
            end--;
        }
        text.setLength(end);
        if (end > 0) {
            text.append("\n\n");
        }
    }

    /** The text without page numbers and what is printed on most pages, its broken words and paragraphs joined. */
    Clean clean() {
        String raw = text.toString();
        List<Line> lines = Line.split(raw);
        Set<Line> printed = printedEverywhere(raw, lines);
        TextCopy copy = new TextCopy(raw);
        Line last = null;
        int blank = 0;
        for (Line line : lines) {
            if (line.blank() || printed.contains(line)) {
                blank++;
                continue;
            }
            if (last != null) {
                boolean runsOn = paged
                        && blank > 0
                        && crossesPage(last, line)
                        && open(raw, last)
                        && Character.isLowerCase(raw.charAt(line.begin()));
                boolean broken = (blank == 0 || runsOn) && hyphenated(raw, last, line);
                if (broken) {
                    copy.drop(1);
                } else {
                    copy.separate(blank == 0 || runsOn ? "\n" : "\n\n");
                }
            }
            copy.copy(line.begin(), line.end());
            last = line;
            blank = 0;
        }
        List<Origin.Mark> marks = new ArrayList<>();
        List<Integer> places = paged ? pages : paragraphs;
        for (int i = 0; i < places.size(); i++) {
            marks.add(new Origin.Mark(places.get(i), (paged ? "page " : "paragraph ") + (i + 1)));
        }
        Origin whole = new Origin(List.of(new Origin.Stretch(0, raw.length(), 0)), marks);
        return new Clean(copy.text(), copy.origin().through(whole));
    }

    private static boolean hyphenated(String raw, Line last, Line next) {
        return last.length() > 2
                && raw.charAt(last.end() - 1) == '-'
                && Character.isLowerCase(raw.charAt(last.end() - 2))
                && Character.isLowerCase(raw.charAt(next.begin()));
    }

    private static boolean open(String raw, Line line) {
        char end = raw.charAt(line.end() - 1);
        return Character.isLetterOrDigit(end) || end == ',' || end == '-' || end == ';';
    }

    private boolean crossesPage(Line last, Line next) {
        return pages.stream().anyMatch(page -> page >= last.end() && page <= next.begin());
    }

    /** The lines at the edges of pages that are numbers, or that most pages have but for numbers in them. */
    private Set<Line> printedEverywhere(String raw, List<Line> lines) {
        List<Line> edges = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            int begin = pages.get(page);
            int end = page + 1 < pages.size() ? pages.get(page + 1) : raw.length();
            List<Line> told = lines.stream()
                    .filter(line -> !line.blank() && line.begin() >= begin && line.end() <= end)
                    .toList();
            for (int i = 0; i < told.size(); i++) {
                if (i < EDGE || i >= told.size() - EDGE) {
                    edges.add(told.get(i));
                }
            }
        }
        Map<String, Integer> counts = new HashMap<>();
        edges.forEach(line -> counts.merge(shape(line.of(raw)), 1, Integer::sum));
        Set<Line> printed = new java.util.HashSet<>();
        for (Line line : edges) {
            String words = line.of(raw);
            boolean number = words.matches("(?i)(?:page )?[-–—(]?\\s*\\d{1,4}\\s*[-–—)]?(?: (?:of|/) \\d{1,4})?");
            if (number || (pages.size() > 2 && counts.getOrDefault(shape(words), 0) * 2 > pages.size())) {
                printed.add(line);
            }
        }
        return printed;
    }

    private static String shape(String words) {
        return words.replaceAll("\\d+", "#");
    }
}
