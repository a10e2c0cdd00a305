package org.entente.pages;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** Tells by their names which boxes of a page stand beside its article. */
final class NamedFurniture {

    /** How sure a name is; the table says what each means. */
    enum Sure {
        ALWAYS,
        SMALL
    }

    /** The share of a page's prose that nothing beside an article holds, however it is named. */
    private static final double NEARLY_ALL = 0.85;

    /** The share that a box may hold whose name is not sure. */
    private static final double LITTLE = 0.3;

    private static final Set<String> FRAMES = Set.of("html", "body", "main");

    private static final Set<String> ROLES = Set.of(
            "navigation",
            "complementary",
            "contentinfo",
            "search",
            "dialog",
            "alertdialog",
            "menu",
            "menubar",
            "form",
            "tablist",
            "toolbar",
            "alert",
            "tooltip");

    private final Map<String, Sure> names;

    private NamedFurniture(Map<String, Sure> names) {
        this.names = names;
    }

    static NamedFurniture of(Knowledge knowledge) {
        Map<String, Sure> names = new HashMap<>();
        for (Row row : knowledge.table("page-furniture.tsv").rows()) {
            names.put(row.text("name"), row.oneOf("sure", Sure.class));
        }
        return new NamedFurniture(names);
    }

    /** The boxes of {@code root} that stand beside the article. */
    Set<Element> in(Element root, Prose prose, Set<Element> kept) {
        Set<Element> boxes = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
        root.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof Element element && !kept.contains(element) && beside(element, prose)) {
                    boxes.add(element);
                    return FilterResult.SKIP_CHILDREN;
                }
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                return FilterResult.CONTINUE;
            }
        });
        return boxes;
    }

    private boolean beside(Element element, Prose prose) {
        // A link's name says what its pointer does; whether it is furniture shows in what stands around it.
        if (FRAMES.contains(element.normalName()) || element.normalName().equals("a")) {
            return false;
        }
        double share = prose.share(element);
        if (share > NEARLY_ALL) {
            return false;
        }
        if (hidden(element) || element.normalName().equals("form")) {
            return share <= LITTLE;
        }
        if (ROLES.contains(element.attr("role"))) {
            return true;
        }
        String named = element.id() + " " + element.className();
        if (named.isBlank()) {
            return false;
        }
        // An article carries its topics and features among its names.
        boolean article = element.normalName().equals("article");
        for (String name : article ? whole(named) : words(named)) {
            Sure sure = names.get(name);
            if (sure == Sure.ALWAYS || (sure == Sure.SMALL && share <= LITTLE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hidden(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || style.contains("display:none")
                || style.contains("visibility:hidden");
    }

    private static Set<String> whole(String named) {
        return Set.copyOf(
                java.util.Arrays.asList(named.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)));
    }

    /** The names, the words that each is made of, and each two of these that follow one another. */
    private static Set<String> words(String named) {
        Set<String> words = new HashSet<>(whole(named));
        for (String name : named.strip().split("\\s+", -1)) {
            String last = "";
            for (String part : name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").split("[^A-Za-z]+", -1)) {
                String word = part.toLowerCase(Locale.ROOT);
                words.add(word);
                words.add(last + "-" + word);
                last = word;
            }
        }
        return words;
    }
}
