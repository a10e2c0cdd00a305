package org.entente.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The runs of a page that are its article.
 *
 * @param runs in the order of the page
 */
record ArticleBody(List<Run> runs) {

    /** The share of a page's prose that the block must hold which a page marks as its article. */
    private static final double MARKED = 0.4;

    /** The share of the prose of a block that makes one of its children stand for it. */
    private static final double NEARLY_ALL = 0.85;

    private static final String[] MARKS = {
        "[itemprop=articleBody],[property=articleBody],[property='schema:articleBody']", "article", "main,[role=main]"
    };

    ArticleBody {
        runs = List.copyOf(runs);
    }

    /** All runs of a piece of markup but those of links alone. */
    static ArticleBody whole(List<Run> runs) {
        return new ArticleBody(clean(runs));
    }

    /**
     * The article among {@code runs}.
     *
     * @param headline the place of the headline among them, or -1
     */
    static ArticleBody find(Document page, List<Run> runs, int headline) {
        Prose prose = Prose.of(runs);
        Element around = marked(page, prose);
        Element core = core(around, prose);
        int begin = -1;
        int end = -1;
        for (int i = 0; i < runs.size(); i++) {
            if (within(runs.get(i).parent(), core)) {
                begin = begin < 0 ? i : begin;
                end = i;
            }
        }
        List<Run> chosen = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            boolean lead = run.prose() > 0
                    && i < begin
                    && (headline >= 0 ? i > headline : within(run.parent(), around))
                    && (headline < 0 || begin > headline);
            boolean rest = run.prose() > 0
                    && i > end
                    && !around.equals(page.body())
                    && within(run.parent(), around)
                    && around.normalName().equals("article");
            if (i != headline && (within(run.parent(), core) || lead || rest)) {
                chosen.add(run);
            }
        }
        return new ArticleBody(clean(chosen));
    }

    /** What the page marks as its article, if there is much prose in it; its body otherwise. */
    private static Element marked(Document page, Prose prose) {
        for (String mark : MARKS) {
            Element best = page.body();
            double share = MARKED;
            for (Element element : page.select(mark)) {
                if (prose.share(element) > share) {
                    best = element;
                    share = prose.share(element);
                }
            }
            if (!best.equals(page.body())) {
                return best;
            }
        }
        return page.body();
    }

    private static Element core(Element around, Prose prose) {
        Element core = around;
        while (true) {
            Element next = null;
            for (Element child : core.children()) {
                boolean stands = prose.in(child) >= NEARLY_ALL * prose.in(core) && prose.runsIn(child) > 1;
                next = stands ? child : next;
            }
            if (next == null || prose.in(core) == 0) {
                return core;
            }
            core = next;
        }
    }

    private static boolean within(Element element, Element block) {
        for (Element around = element; around != null; around = around.parent()) {
            if (around.equals(block)) {
                return true;
            }
        }
        return false;
    }

    /** Without links alone, and without headings that nothing follows. */
    private static List<Run> clean(List<Run> runs) {
        List<Run> kept = new ArrayList<>();
        boolean followed = false;
        for (int i = runs.size() - 1; i >= 0; i--) {
            Run run = runs.get(i);
            boolean heading = run.kind() == Run.Kind.HEADING;
            if (heading ? followed : !run.mostlyLinks()) {
                kept.add(run);
                followed = true;
            }
        }
        Collections.reverse(kept);
        return kept;
    }
}
