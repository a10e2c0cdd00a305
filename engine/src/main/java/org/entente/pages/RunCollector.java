package org.entente.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks a page and cuts its text into runs, wherever a block begins or ends or two lines are broken in a row. */
final class RunCollector implements NodeFilter {

    /** What never holds running text. */
    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "nav",
            "footer",
            "aside",
            "button",
            "select",
            "option",
            "input",
            "textarea",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "map",
            "figcaption",
            "dialog",
            "menu",
            "label",
            "datalist",
            "progress",
            "meter",
            "rt",
            "rp");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn", "em", "font",
            "i", "img", "ins", "kbd", "mark", "nobr", "q", "ruby", "s", "samp", "small", "span", "strike", "strong",
            "sub", "sup", "time", "tt", "u", "var", "wbr");

    private final Set<Element> boxes;
    private final List<Run> runs = new ArrayList<>();
    private final List<Node> open = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int linked;
    private int links;
    private int headings;
    private int items;
    private boolean broken;
    private Element block;

    private RunCollector(Element root, Set<Element> boxes) {
        this.block = root;
        this.boxes = boxes;
    }

    /**
     * The runs below {@code root}.
     *
     * @param boxes what is left out
     */
    static List<Run> collect(Element root, Set<Element> boxes) {
        RunCollector collector = new RunCollector(root, boxes);
        root.filter(collector);
        collector.close();
        return collector.runs;
    }

    /** Whether an element's text runs on with what stands around it. */
    static boolean inline(Element element) {
        return INLINE.contains(element.normalName());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        String name = element.normalName();
        if (NEVER.contains(name) || boxes.contains(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("br")) {
            lineBreak(element);
        } else if (!inline(element)) {
            close();
            block = element;
        }
        links += name.equals("a") ? 1 : 0;
        headings += HEADINGS.contains(name) ? 1 : 0;
        items += name.equals("li") ? 1 : 0;
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            if (!inline(element)) {
                close();
                Element parent = element.parent();
                block = parent == null ? element : parent;
            }
            links -= name.equals("a") ? 1 : 0;
            headings -= HEADINGS.contains(name) ? 1 : 0;
            items -= name.equals("li") ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    private void add(TextNode text) {
        String added = text.getWholeText();
        int before = words.length();
        for (int i = 0; i < added.length(); i++) {
            char c = added.charAt(i);
            if (!Copy.white(c)) {
                words.append(c);
            } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        if (!text.isBlank()) {
            broken = false;
        }
        open.add(text);
        linked += links > 0 ? words.length() - before : 0;
    }

    private void lineBreak(Element element) {
        if (broken) {
            close();
            return;
        }
        broken = words.length() > 0;
        open.add(element);
        if (broken && words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
        }
    }

    private void close() {
        String text = words.toString().strip();
        if (!text.isEmpty()) {
            Run.Kind kind = headings > 0 ? Run.Kind.HEADING : items > 0 ? Run.Kind.ITEM : Run.Kind.PARAGRAPH;
            Element parent = block;
            while (inline(parent) && parent.parent() != null) {
                parent = parent.parent();
            }
            runs.add(new Run(parent, open, text, Math.min(linked, text.length()), kind));
        }
        open.clear();
        words.setLength(0);
        linked = 0;
        broken = false;
    }
}
