package org.entente.dictionaries;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a dictionary without its comments.
 *
 * @param place its file and number, as {@code Phoenix.agents.txt:12}
 * @param text never blank; without spaces around
 */
record Line(String place, String text) {

    /** Phrases and what stands in brackets after them. */
    private static final Pattern CODED = Pattern.compile("([^\\[]*)\\[([^\\]}]*)[\\]}].*");

    /** The lines that say something; comments stand behind # or ;, or between the marks of HTML, over several lines too. */
    static List<Line> of(String file, List<String> lines) {
        List<Line> said = new ArrayList<>();
        boolean comment = false;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i);
            if (comment) {
                int end = text.indexOf("-->");
                comment = end < 0;
                text = end < 0 ? "" : text.substring(end + 3);
            }
            text = text.replaceAll("<!--.*?-->", "");
            int begin = text.indexOf("<!--");
            if (begin >= 0) {
                comment = true;
                text = text.substring(0, begin);
            }
            // Blocks of older dictionaries of verbs have their names between ###.
            text = text.startsWith("###") ? text.replaceAll("[#\\s]+$", " ###") : text.replaceAll("[#;].*", "");
            if (!text.isBlank()) {
                said.add(new Line(file + ":" + (i + 1), text.strip()));
            }
        }
        return said;
    }

    /** The same without headings between ###, which are comments in all but dictionaries of verbs. */
    static List<Line> withoutHeadings(List<Line> lines) {
        return lines.stream().filter(line -> !line.text().startsWith("###")).toList();
    }

    /** What stands before the brackets, or the whole line where there are none. */
    String before() {
        Matcher coded = CODED.matcher(text);
        return (coded.matches() ? coded.group(1) : text).strip();
    }

    /** What stands in the brackets; empty where there are none. */
    String code() {
        Matcher coded = CODED.matcher(text);
        return coded.matches() ? coded.group(2).strip() : "";
    }
}
