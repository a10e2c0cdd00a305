package org.entente.claims;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Mends attachments that the parser gets wrong wherever diplomats and arms dealers speak. <i>Spoke with <b>Kyiv</b> to discuss the war</i>:
 * the partner is no subject of the end. <i>Reiterated its <b>commitment</b> to Ukraine's sovereignty and territorial
 * integrity</i>: what goes on with a preposition is no part of a compound that ends later. <i>Sold <b>Finland</b> 64 jets</i>: a
 * name before a number is no part of the noun that is counted. <i>The <b>Secretary</b> and Minister Lipavsky</i> are two.
 */
final class Attachments {

    private static final Set<String> ENDS = Set.of("advcl", "xcomp", "ccomp");

    /** Nouns whose content an infinitive tells. */
    private static final Set<String> PROMISES = Set.of(
            "readiness",
            "willingness",
            "unwillingness",
            "intention",
            "intent",
            "desire",
            "wish",
            "commitment",
            "resolve",
            "determination",
            "offer",
            "proposal",
            "plan",
            "decision",
            "promise",
            "pledge",
            "invitation",
            "refusal",
            "right",
            "need",
            "ambition",
            "agreement",
            "reluctance",
            "request",
            "demand",
            "call",
            "threat");

    private static final Set<String> OBJECTS = Set.of("obj", "iobj", "dep");

    private Attachments() {}

    /** Changes those of {@code tokens} that need it, and tells whether any did. */
    static boolean mend(Sentence sentence, List<Token> tokens) {
        boolean changed = false;
        for (Token token : sentence.tokens()) {
            int with = with(sentence, token);
            if (with >= 0) {
                Token verb = sentence.token(token.head());
                tokens.set(token.index(), token.under(verb.head(), "obl"));
                tokens.set(with, sentence.token(with).under(token.index(), "case"));
                changed = true;
            }
            int goal = goal(sentence, token);
            if (goal >= 0) {
                Token last = sentence.token(token.head());
                tokens.set(token.index(), token.under(last.head(), last.relation()));
                tokens.set(last.index(), last.under(goal, "conj"));
                changed = true;
            }
            int promise = promise(sentence, token);
            if (promise >= 0) {
                tokens.set(token.index(), token.under(promise, "acl"));
                changed = true;
            }
            int governed = governed(sentence, token);
            if (governed >= 0) {
                Token noun = sentence.token(governed);
                boolean verb = sentence.token(token.head()).is("VB");
                tokens.set(governed, noun.under(token.head(), verb ? "obl" : "nmod"));
                tokens.set(token.index(), token.under(governed, "case"));
                changed = true;
            }
            int named = named(sentence, token);
            if (named >= 0) {
                Token name = sentence.token(token.head());
                tokens.set(token.index(), token.under(name.head(), name.relation()));
                tokens.set(name.index(), name.under(token.index(), "conj"));
                tokens.set(named, sentence.token(named).under(name.index(), "compound"));
                changed = true;
            }
            int giver = giver(sentence, token);
            if (giver >= 0) {
                tokens.set(token.index(), token.under(giver, "iobj"));
                tokens.set(token.head(), sentence.token(token.head()).under(giver, "obj"));
                changed = true;
            }
        }
        return changed;
    }

    /**
     * The noun that an infinitive tells the content of, where it is parsed as an end of the verb: <i>stressed its
     * <b>readiness</b> to help</i>; or -1.
     */
    private static int promise(Sentence sentence, Token verb) {
        boolean end = verb.tag().equals("VB")
                && Set.of("xcomp", "advcl").contains(verb.relation())
                && verb.head() >= 0
                && sentence.token(verb.head()).is("VB")
                && !sentence.token(verb.head()).lemma().equals("accept");
        boolean to = end
                && sentence.dependents(verb.index()).stream()
                        .anyMatch(token -> token.is("TO") && token.relation().equals("mark"));
        return to
                ? dependent(
                        sentence,
                        verb.head(),
                        token -> token.relation().equals("obj")
                                && token.index() < verb.index()
                                && PROMISES.contains(token.lemma()))
                : -1;
    }

    /** The noun that a preposition is parsed as the head of, instead of its mark: <i>talks with <b>Chancellor</b> Kurz</i>; or -1. */
    private static int governed(Sentence sentence, Token preposition) {
        boolean loose = preposition.is("IN") && preposition.relation().equals("dep") && preposition.head() >= 0;
        return loose
                ? dependent(
                        sentence,
                        preposition.index(),
                        token ->
                                token.relation().equals("dep") && token.is("NN") && token.index() > preposition.index())
                : -1;
    }

    /**
     * The title before a name, where another title with an article, of somebody else, is parsed as part of the same name:
     * <i>the Secretary and <b>Minister</b> Lipavsky spoke</i>; or -1.
     */
    private static int named(Sentence sentence, Token title) {
        boolean other = title.is("NNP")
                && title.relation().equals("compound")
                && sentence.dependents(title.index()).stream()
                        .anyMatch(token -> Grammar.lower(token).equals("the"));
        int conjunct = other
                ? dependent(sentence, title.index(), token -> token.relation().equals("conj") && token.is("NNP"))
                : -1;
        return conjunct >= 0 && conjunct + 1 == title.head() ? conjunct : -1;
    }

    /** The verb right before a name that is parsed as part of the noun whose number or article follows it; or -1. */
    private static int giver(Sentence sentence, Token name) {
        boolean compound =
                name.tag().startsWith("NNP") && name.relation().equals("compound") && name.head() > name.index() + 1;
        if (!compound) {
            return -1;
        }
        Token next = sentence.token(name.index() + 1);
        Token noun = sentence.token(name.head());
        int verb = first(sentence, name) - 1;
        boolean opened = (next.is("CD") || next.is("DT")) && next.head() == noun.index();
        boolean given =
                verb >= 0 && sentence.token(verb).is("VB") && noun.head() == verb && OBJECTS.contains(noun.relation());
        return opened && given ? verb : -1;
    }

    /** The <i>with</i> before the partner that {@code noun} is, where it is parsed as the subject of an end; or -1. */
    static int with(Sentence sentence, Token noun) {
        if (!noun.relation().equals("nsubj") || noun.head() < noun.index()) {
            return -1;
        }
        Token verb = sentence.token(noun.head());
        int before = first(sentence, noun) - 1;
        boolean end = verb.tag().equals("VB")
                && ENDS.contains(verb.relation())
                && verb.head() >= 0
                && verb.head() < before
                && sentence.token(verb.head()).is("VB");
        boolean to = sentence.dependents(verb.index()).stream()
                .anyMatch(token -> token.is("TO") && token.index() > noun.index());
        boolean with = end
                && to
                && Grammar.lower(sentence.token(before)).equals("with")
                && sentence.token(before).relation().equals("mark");
        return with ? before : -1;
    }

    /**
     * What a noun is for, where the noun is parsed as part of a compound though that follows it, and the compound's last
     * word goes on with it; or -1.
     */
    private static int goal(Sentence sentence, Token noun) {
        boolean compound = noun.relation().equals("compound") && noun.is("NN") && noun.head() > noun.index() + 2;
        if (!compound) {
            return -1;
        }
        for (Token token : sentence.dependents(noun.index())) {
            boolean between =
                    token.relation().equals("nmod") && token.index() > noun.index() + 1 && token.index() < noun.head();
            boolean and = between
                    && sentence.tokens().subList(token.index(), noun.head()).stream()
                            .anyMatch(word -> word.relation().equals("cc"));
            if (and) {
                return token.index();
            }
        }
        return -1;
    }

    /** The first dependent of a word for which {@code fits} holds, or -1. */
    private static int dependent(Sentence sentence, int head, Predicate<Token> fits) {
        return sentence.dependents(head).stream()
                .filter(fits)
                .mapToInt(Token::index)
                .findFirst()
                .orElse(-1);
    }

    /** The first word of the noun phrase with head {@code noun}. */
    private static int first(Sentence sentence, Token noun) {
        int first = noun.index();
        for (Token token : sentence.dependents(noun.index())) {
            first = Math.min(first, first(sentence, token));
        }
        return first;
    }
}
