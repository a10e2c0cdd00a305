package org.entente.pages;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Origin;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article by where a page holds prose: runs of text that are neither links nor labels. What is named as a menu
 * or box is left out, then the innermost block that holds nearly all the prose is the article.
 */
final class ArticleFinder implements PageReader {

    /** Deeper nesting than this, which no page has, is read as if it were flat. */
    private static final int DEEPEST = 400;

    /** How many lines between headline and text may tell of writer and day. */
    private static final int HEADER = 12;

    private final NamedFurniture furniture;

    ArticleFinder(NamedFurniture furniture) {
        this.furniture = furniture;
    }

    @Override
    public Page read(String source, Extent extent) {
        Document page =
                Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST).parseInput(source, "");
        Metadata told = Metadata.of(page);
        Prose prose = Prose.of(RunCollector.collect(page.body(), Set.of()));
        List<Run> free = RunCollector.collect(page.body(), furniture.in(page.body(), prose, marked(page)));
        int headline = extent == Extent.FRAGMENT ? -1 : headline(free, told.title());
        ArticleBody body = extent == Extent.FRAGMENT ? ArticleBody.whole(free) : ArticleBody.find(page, free, headline);
        Copy copy = new Copy();
        if (headline >= 0 && !body.runs().isEmpty() && !body.runs().contains(free.get(headline))) {
            write(source, free.get(headline), copy);
        }
        body.runs().forEach(run -> write(source, run, copy));
        String title = headline >= 0 ? free.get(headline).words() : told.title();
        if (told.body() != null && told.body().text().length() > 2 * copy.length()) {
            return told.page(title, List.of(), told.body().text(), told.body().origin(source));
        }
        return told.page(title, header(free, headline, body), copy.text(), copy.origin());
    }

    /** What a page marks as its article is never taken for furniture. */
    private static Set<Element> marked(Document page) {
        Set<Element> marked = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element element : page.select("[itemprop=articleBody],[property=articleBody],h1")) {
            for (Element around = element; around != null; around = around.parent()) {
                marked.add(around);
            }
        }
        return marked;
    }

    /** The place of the run that is the headline: the heading the page gives as its title, or its only one of rank 1. */
    private static int headline(List<Run> runs, @Nullable String title) {
        int first = -1;
        int firsts = 0;
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            if (run.kind() != Run.Kind.HEADING) {
                continue;
            }
            if (title != null && same(run.words(), title)) {
                return i;
            }
            if (run.parent().closest("h1") != null) {
                first = firsts++ == 0 ? i : first;
            }
        }
        boolean alone =
                firsts == 1 && (title == null || shareWords(runs.get(first).words(), title));
        return alone ? first : -1;
    }

    /** Whether a heading is the title, which may go on with the name of the site. */
    private static boolean same(String heading, String title) {
        String one = letters(heading);
        String other = letters(title);
        return one.length() > 3 && (other.equals(one) || (one.length() >= 15 && other.startsWith(one)));
    }

    private static boolean shareWords(String one, String other) {
        Set<String> words = Set.of(Metadata.distinct(one));
        int shared = 0;
        for (String word : Metadata.distinct(other)) {
            shared += words.contains(word) ? 1 : 0;
        }
        return shared * 2 >= words.size();
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** The short lines between the headline and the text, which are not part of it. */
    private static List<String> header(List<Run> runs, int headline, ArticleBody body) {
        if (headline < 0 || body.runs().isEmpty()) {
            return List.of();
        }
        int begin = runs.indexOf(body.runs().get(0));
        return runs.subList(headline + 1, Math.max(headline + 1, begin)).stream()
                .map(Run::words)
                .limit(HEADER)
                .toList();
    }

    private static void write(String source, Run run, Copy copy) {
        boolean item = run.kind() == Run.Kind.ITEM;
        if (copy.length() > 0) {
            copy.insert("\n\n");
        }
        if (item) {
            copy.insert("• ");
        }
        Writer writer = new Writer(copy);
        for (Node node : run.nodes()) {
            if (node instanceof TextNode text) {
                org.jsoup.nodes.Range range = text.sourceRange();
                int begin = range.isTracked() ? Math.min(range.startPos(), source.length()) : 0;
                int end = range.isTracked() ? Math.min(range.endPos(), source.length()) : 0;
                Alignment.html(source, begin, Math.max(begin, end), text.getWholeText(), writer);
            } else {
                writer.lineBreak();
            }
        }
    }

    /** Writes a run with its white space reduced as a browser reduces it. */
    private static final class Writer implements Alignment.Sink {
        private final Copy copy;
        private boolean begun;
        private boolean space;
        private boolean line;
        private char white;
        private int at;
        private int next;

        Writer(Copy copy) {
            this.copy = copy;
        }

        void lineBreak() {
            line = begun;
        }

        @Override
        public void take(char c, int at, int next) {
            if (Copy.white(c)) {
                if (!space) {
                    white = c == '\u00A0' ? c : ' ';
                    this.at = at;
                    this.next = next;
                }
                space = true;
                return;
            }
            if (line) {
                copy.insert("\n");
            } else if (space && begun) {
                copy.add(white, this.at, this.next);
            }
            begun = true;
            space = false;
            line = false;
            copy.add(c, at, next);
        }
    }

    /** The way back for a text that the page's own description of it holds. */
    static Origin spelledInJson(String source, int begin, String text) {
        Copy copy = new Copy();
        Alignment.json(source, begin, text, copy::add);
        return copy.origin();
    }
}
