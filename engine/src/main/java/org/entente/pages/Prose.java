package org.entente.pages;

import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;

/** How much prose each element of a page holds. */
final class Prose {

    private final IdentityHashMap<Element, Integer> characters = new IdentityHashMap<>();
    private final IdentityHashMap<Element, Integer> runs = new IdentityHashMap<>();
    private int all;

    static Prose of(List<Run> runs) {
        Prose prose = new Prose();
        for (Run run : runs) {
            int weight = run.prose();
            prose.all += weight;
            for (Element element = run.parent(); weight > 0 && element != null; element = element.parent()) {
                prose.characters.merge(element, weight, Integer::sum);
                prose.runs.merge(element, 1, Integer::sum);
            }
        }
        return prose;
    }

    int in(Element element) {
        return characters.getOrDefault(element, 0);
    }

    /** How many runs of prose an element holds. */
    int runsIn(Element element) {
        return runs.getOrDefault(element, 0);
    }

    /** The share of the page's prose that an element holds. */
    double share(Element element) {
        return all == 0 ? 0 : (double) in(element) / all;
    }
}
