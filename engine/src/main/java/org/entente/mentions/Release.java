package org.entente.mentions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.Article;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Passage;
import org.entente.model.Sentence;

/**
 * Who speaks in what an office issues. A statement's first lines name its speaker (<i>Ann Hollis, Secretary of State</i>)
 * or the press office whose it is; a transcript's paragraphs begin with theirs (<i>MINISTER HOLM: We thank Oman</i>).
 */
final class Release {

    /** How many lines may name the office and the speakers of a text. */
    private static final int HEAD = 6;

    /** How many words such a line, or a label before a colon, may have. */
    private static final int LONGEST = 16;

    /** How many words may part a name from its office: <i>Hollis, <b>Acting</b> Secretary</i>. */
    private static final int APART = 3;

    /** How many labels make a transcript. */
    private static final int FEWEST = 2;

    /** Words of a label that have no capital. */
    private static final Set<String> SMALL = Words.set("of the and for in de da do dos von van bin al el");

    private static final Set<String> ENDS = Set.of(".", "!", "?", ":", ";");

    private final Map<String, String> bySurname = new HashMap<>();
    private final Map<Integer, String> byPassage = new HashMap<>();
    private final String issuer;

    private Release(Article article, Map<String, String> byLine, Map<String, String> byTitle) {
        Set<String> speakers = new HashSet<>();
        String office = "";
        for (Sentence sentence : article.sentences()) {
            if (sentence.index() >= HEAD) {
                break;
            }
            String line = sentence.span().of(article.document().text()).strip().toLowerCase(Locale.ROOT);
            office = office.isEmpty() ? byLine.getOrDefault(line, "") : office;
            String state = holder(article, sentence, byTitle);
            if (!state.isEmpty()) {
                speakers.add(state);
            }
        }
        label(article);
        issuer = !office.isEmpty()
                ? office
                : speakers.size() == 1 ? speakers.iterator().next() : speakers.isEmpty() ? headed(article) : "";
    }

    /** Reads the first lines and labels of articles by the table of homelands. */
    static final class Reader {
        private final Map<String, String> byLine = new HashMap<>();
        private final Map<String, String> byTitle = new HashMap<>();

        Reader(Knowledge knowledge) {
            for (Row row : knowledge.table("homelands.tsv").rows()) {
                row.list("lines").forEach(line -> byLine.put(line, row.text("country")));
                row.list("titles").forEach(title -> byTitle.put(title, row.text("country")));
            }
        }

        Release read(Article article) {
            return new Release(article, byLine, byTitle);
        }
    }

    /** The code of the state whose office or official issued the text; empty when that is not told, or of several. */
    String issuer() {
        return issuer;
    }

    /** Whose words a passage of a transcript is: a state's code, empty when that is not known; nothing in other texts. */
    Optional<String> turn(Sentence sentence) {
        return Optional.ofNullable(byPassage.get(sentence.passage()));
    }

    /** The state whose office a line names after somebody's name, and nothing more; else empty. */
    private String holder(Article article, Sentence sentence, Map<String, String> byTitle) {
        int comma = 0;
        while (comma < sentence.size() && !sentence.token(comma).text().equals(",")) {
            comma++;
        }
        boolean line = comma > 1
                && comma + 1 < sentence.size()
                && sentence.size() <= LONGEST
                && !ENDS.contains(sentence.token(sentence.size() - 1).text());
        for (int at = 0; line && at < comma; at++) {
            line = Character.isUpperCase(sentence.token(at).text().charAt(0));
        }
        if (!line) {
            return "";
        }
        String named = "";
        for (Mention mention : article.mentionsIn(sentence)) {
            boolean office = mention.meaning() instanceof Meaning.Office || mention.meaning() instanceof Meaning.Person;
            if (office && mention.last() <= comma) {
                named = state(mention, byTitle);
            } else if (office && mention.first() <= comma + APART) {
                String held = state(mention, byTitle);
                String state = held.isEmpty() ? named : held;
                if (!state.isEmpty()) {
                    bySurname.put(surname(sentence, comma), state);
                }
                return state;
            }
        }
        return "";
    }

    private static String state(Mention mention, Map<String, String> byTitle) {
        List<String> states = mention.meaning().actors().stream()
                .map(actor -> actor.country())
                .filter(country -> !country.isEmpty())
                .distinct()
                .toList();
        return states.size() == 1
                ? states.get(0)
                : states.isEmpty() ? byTitle.getOrDefault(mention.text().toLowerCase(Locale.ROOT), "") : "";
    }

    /** The state of the one person whom a heading names; else empty. */
    private static String headed(Article article) {
        for (Sentence sentence : article.sentences()) {
            boolean head = sentence.kind() == Passage.Kind.BYLINE || sentence.kind() == Passage.Kind.HEADING;
            if (sentence.index() >= HEAD || !head) {
                continue;
            }
            List<String> states = article.mentionsIn(sentence).stream()
                    .filter(mention -> mention.meaning() instanceof Meaning.Person)
                    .map(mention -> state(mention, Map.of()))
                    .filter(state -> !state.isEmpty())
                    .toList();
            if (!states.isEmpty()) {
                return states.get(0);
            }
        }
        return "";
    }

    /** Gives each passage after a label the state of whoever speaks it. */
    private void label(Article article) {
        Map<Integer, String> labels = new HashMap<>();
        Set<Integer> begun = new HashSet<>();
        for (Sentence sentence : article.sentences()) {
            int colon = begun.add(sentence.passage()) ? colon(sentence) : -1;
            if (colon > 0) {
                labels.put(sentence.passage(), labelled(article, sentence, colon));
            }
        }
        if (labels.size() < FEWEST) {
            return;
        }
        String now = "";
        for (int passage = 0; passage < article.document().passages().size(); passage++) {
            now = labels.getOrDefault(passage, now);
            byPassage.put(passage, now);
        }
    }

    /**
     * Where the label ends that a paragraph begins with, all of it names but for small words and what stands in brackets:
     * <i>Mr PRICE</i>, <i>President of Latvia Ann Krol (retranslated)</i>; or -1.
     */
    private static int colon(Sentence sentence) {
        boolean bracket = false;
        for (int at = 0; at < Math.min(LONGEST, sentence.size()); at++) {
            String word = sentence.token(at).text();
            if (word.equals(":")) {
                return sentence.kind() == Passage.Kind.PARAGRAPH ? at : -1;
            }
            bracket = word.equals("(") || (bracket && !word.equals(")"));
            boolean capital = !Character.isLetter(word.charAt(0)) || Character.isUpperCase(word.charAt(0));
            if (!capital && !bracket && !SMALL.contains(word)) {
                return -1;
            }
        }
        return -1;
    }

    private String labelled(Article article, Sentence sentence, int colon) {
        String known = bySurname.get(surname(sentence, colon));
        if (known != null) {
            return known;
        }
        String state = "";
        for (Mention mention : article.mentionsIn(sentence)) {
            boolean speaks = mention.meaning() instanceof Meaning.Person || mention.meaning() instanceof Meaning.Office;
            if (speaks && mention.last() <= colon) {
                state = state(mention, Map.of());
            }
        }
        return state;
    }

    private static String surname(Sentence sentence, int end) {
        int last = end;
        for (int at = end - 1; at > 0; at--) {
            last = sentence.token(at).text().equals("(") ? at : last;
        }
        return sentence.token(last - 1).text().toLowerCase(Locale.ROOT);
    }
}
