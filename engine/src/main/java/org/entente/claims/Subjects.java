package org.entente.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.Passage;
import org.entente.model.Sentence;
import org.entente.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Gives verbs the subjects, and prepositions the nouns, that the parser hung elsewhere.
 *
 * <p><i>In Hangzhou, China, <b>Putin</b> met Erdoğan</i>: a name between a comma and a verb without a subject is its subject, not
 * another name for the town before the comma. <i>The <b>states</b>, supported by their allies, launched a strike</i>: a participle between
 * commas tells of the noun before it, and the verb after it has the noun as its subject. <i>The president <b>called</b></i>: what has a
 * subject and no auxiliary is no participle. <i>Called on the <b>side</b> to stop</i>: a
 * noun after a preposition is no clause. <i>Support to the leadership and <b>people</b></i>: nouns that share an article stand together.
 */
final class Subjects {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> LOOSE = Set.of("dep", "ccomp", "conj", "parataxis", "advcl");
    private static final int PREPOSITION = 5;

    private final Sentence sentence;
    private final List<Token> tokens;
    private boolean changed;

    private Subjects(Sentence sentence) {
        this.sentence = sentence;
        tokens = new ArrayList<>(sentence.tokens());
    }

    static Sentence of(Sentence sentence) {
        Subjects repair = new Subjects(sentence);
        for (Token token : sentence.tokens()) {
            repair.opening(token);
            repair.between(token);
            repair.active(token);
            repair.clause(token);
            repair.shared(token);
        }
        return repair.changed ? sentence.with(repair.tokens) : sentence;
    }

    /** <i>In Hangzhou, China, <b>Putin</b> met Erdoğan</i>. */
    private void opening(Token noun) {
        int verb = noun.index() + 1;
        boolean apposed = noun.relation().equals("appos") && noun.is("NN") && verb < sentence.size();
        if (!apposed) {
            return;
        }
        Token next = sentence.token(verb);
        int begin = begin(noun.index());
        boolean free = FINITE.contains(next.tag())
                && !next.relation().startsWith("acl")
                && !under(auxiliary(next) ? next.head() : verb, noun.index())
                && !hasSubject(verb)
                && begin > 0
                && sentence.token(begin - 1).text().equals(",");
        if (free) {
            attach(noun.index(), auxiliary(next) ? next.head() : verb, "nsubj");
        }
    }

    /** <i>The <b>states</b>, supported by their allies, launched a strike</i>. */
    private void between(Token participle) {
        int at = participle.index();
        boolean bare = participle.tag().equals("VBN")
                && at > 1
                && sentence.token(at - 1).text().equals(",")
                && sentence.dependents(at).stream()
                        .noneMatch(token -> token.relation().startsWith("aux"));
        if (!bare) {
            return;
        }
        Token noun = dependent(at, "nsubj");
        Token verb = sentence.dependents(at).stream()
                .filter(token -> token.index() > at + 1
                        && FINITE.contains(token.tag())
                        && LOOSE.contains(token.relation())
                        && sentence.token(token.index() - 1).text().equals(",")
                        && !hasSubject(token.index()))
                .findFirst()
                .orElse(null);
        if (noun == null || verb == null || noun.index() > at) {
            return;
        }
        attach(verb.index(), participle.head(), participle.relation());
        attach(noun.index(), verb.index(), "nsubj");
        attach(at, noun.index(), "acl");
        for (Token other : sentence.dependents(at)) {
            if (other.index() < noun.index() && other.relation().startsWith("obl")) {
                attach(other.index(), verb.index(), other.relation());
            }
        }
    }

    /** <i>The president <b>called</b> on the side to stop</i>: no participle, since it has a subject and no auxiliary. */
    private void active(Token verb) {
        int at = verb.index();
        boolean told = verb.tag().equals("VBN")
                && at > 0
                && (verb.head() < 0 || verb.relation().equals("ccomp"))
                && sentence.kind() == Passage.Kind.PARAGRAPH
                && sentence.dependents(at).stream()
                        .noneMatch(token -> token.relation().startsWith("aux")
                                || token.relation().equals("nsubj:pass")
                                || token.text().equalsIgnoreCase("by"));
        Token subject = told ? dependent(at, "nsubj") : null;
        if (subject != null && subject.index() == at - 1) {
            Token now = tokens.get(at);
            tokens.set(at, now.tagged("VBD", now.lemma()));
            changed = true;
        }
    }

    /** <i>Called on the <b>side</b> to stop</i>. */
    private void clause(Token noun) {
        if (!noun.is("NN") || !noun.relation().equals("advcl") || noun.head() < 0 || hasSubject(noun.index())) {
            return;
        }
        int begin = begin(noun.index());
        for (int at = begin; at >= Math.max(0, begin - 1); at--) {
            Token before = sentence.token(at);
            boolean marks = before.is("IN") && before.relation().equals("mark") && at == noun.head() + 1;
            if (marks && noun.index() - at < PREPOSITION) {
                attach(at, noun.index(), "case");
                attach(noun.index(), noun.head(), "obl");
                sentence.dependents(noun.index()).stream()
                        .filter(token ->
                                token.tag().equals("VB") && token.relation().equals("acl"))
                        .forEach(token -> attach(token.index(), noun.head(), "xcomp"));
                return;
            }
        }
    }

    /** <i>Support to the leadership and <b>people</b></i>. */
    private void shared(Token noun) {
        int at = noun.index();
        boolean second = noun.relation().equals("conj")
                && noun.is("NN")
                && at > 2
                && noun.head() >= 0
                && sentence.token(at - 1).is("CC")
                && noun.head() < at - 2;
        if (!second) {
            return;
        }
        Token first = sentence.token(at - 2);
        boolean nested = first.relation().equals("nmod")
                && first.head() == noun.head()
                && first.tag().startsWith("NN")
                && !first.is("NNP")
                && dependent(first.index(), "det") != null
                && dependent(at, "det") == null
                && dependent(at, "amod") == null;
        if (nested) {
            attach(at, first.index(), "conj");
        }
    }

    private boolean hasSubject(int verb) {
        return !subjectsOf(verb).isEmpty();
    }

    /** The subjects of a verb, or of the verb that it helps or goes on with. */
    private List<Token> subjectsOf(int verb) {
        Token token = sentence.token(verb);
        int main = auxiliary(token) ? token.head() : verb;
        return sentence.dependents(main).stream()
                .filter(each -> each.relation().startsWith("nsubj")
                        || each.relation().equals("csubj")
                        || each.relation().equals("expl"))
                .toList();
    }

    private static boolean auxiliary(Token token) {
        return (token.relation().startsWith("aux") || token.relation().equals("cop")) && token.head() >= 0;
    }

    private boolean under(int word, int head) {
        for (int at = word; at >= 0; at = sentence.token(at).head()) {
            if (at == head) {
                return true;
            }
        }
        return false;
    }

    /** Where the words of a noun phrase that stand before its head begin. */
    private int begin(int head) {
        return sentence.dependents(head).stream()
                .filter(token ->
                        Set.of("compound", "amod", "det", "nmod:poss", "nummod").contains(token.relation()))
                .mapToInt(Token::index)
                .reduce(head, Math::min);
    }

    private @Nullable Token dependent(int head, String relation) {
        return sentence.dependents(head).stream()
                .filter(token -> token.relation().equals(relation))
                .findFirst()
                .orElse(null);
    }

    private void attach(int token, int head, String relation) {
        tokens.set(token, tokens.get(token).under(head, relation));
        changed = true;
    }
}
