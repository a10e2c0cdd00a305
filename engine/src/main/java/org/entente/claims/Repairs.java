package org.entente.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.Passage;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Mends slips that the parser makes again and again, where words and tags alone show what is right.
 *
 * <p><i>Russia's offer to provide</i>: a noun right before <i>to</i> is no subject of the infinitive; the infinitive
 * depends on the noun, and the noun takes the infinitive's place.
 * <i>In Baku on Thursday and in Tbilisi</i>: a stop is coordinated with the stop before, not with its day. <i>The king
 * travels</i>: a plural with a subject is a verb. <i>The treaty signed in May awaits ratification</i>: signed is no verb of its own.
 */
final class Repairs {

    private static final Set<String> CLAUSE = Set.of("csubj", "root", "ccomp", "dep", "advcl", "parataxis");

    private Repairs() {}

    static Sentence of(Sentence sentence) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        boolean changed = false;
        for (Token verb : sentence.tokens()) {
            int subject = infinitiveSubject(sentence, verb);
            if (subject >= 0 && CLAUSE.contains(verb.relation())) {
                Token noun = tokens.get(subject);
                String relation = verb.relation().equals("csubj") ? "nsubj" : verb.relation();
                tokens.set(subject, noun.under(verb.head(), relation));
                tokens.set(verb.index(), verb.under(subject, "acl"));
                changed = true;
            }
        }
        changed |= Attachments.mend(sentence, tokens);
        for (Token verb : sentence.tokens()) {
            if (participle(sentence, verb)) {
                Token whole = tokens.get(verb.index());
                tokens.set(verb.index(), whole.tagged("VBN", whole.lemma()).under(verb.index() - 1, "acl"));
                changed = true;
            }
        }
        for (Token noun : sentence.tokens()) {
            int first = listed(sentence, noun);
            if (first >= 0) {
                tokens.set(noun.index(), noun.under(first, "conj"));
                changed = true;
            }
        }
        for (Token noun : sentence.tokens()) {
            if (finite(sentence, noun)) {
                Token now = tokens.get(noun.index());
                tokens.set(noun.index(), now.tagged("VBZ", now.lemma().replaceAll("s$", "")));
                changed = true;
            }
        }
        for (Token verb : sentence.tokens()) {
            if (headlineVerb(sentence, verb)) {
                Token object = tokens.get(verb.head());
                Token subject = tokens.get(verb.index() - 1);
                tokens.set(verb.index(), verb.tagged("VBZ", verb.lemma()).under(object.head(), object.relation()));
                tokens.set(object.index(), object.under(verb.index(), "obj"));
                tokens.set(subject.index(), subject.under(verb.index(), "nsubj"));
                changed = true;
            }
        }
        for (Token name : sentence.tokens()) {
            if (beside(sentence, name)) {
                tokens.set(name.index(), name.under(name.head(), "conj"));
                changed = true;
            }
        }
        for (Token noun : sentence.tokens()) {
            if (undergoes(sentence, noun)) {
                tokens.set(noun.index(), noun.under(noun.head(), "nsubj:pass"));
                changed = true;
            }
        }
        for (Token stop : sentence.tokens()) {
            int first = stopBefore(sentence, stop);
            if (first >= 0) {
                tokens.set(stop.index(), stop.under(first, "conj"));
                changed = true;
            }
        }
        return changed ? sentence.with(tokens) : sentence;
    }

    /** Whether a past tense without a subject is a participle of the noun before it: <i>uses drones <b>bought</b> from</i>. */
    private static boolean participle(Sentence sentence, Token verb) {
        int at = verb.index();
        boolean between = verb.tag().equals("VBD")
                && Set.of("dep", "ccomp", "parataxis", "acl").contains(verb.relation())
                && at > 1
                && at + 1 < sentence.size()
                && verb.head() < at - 1
                && verb.head() >= 0
                && sentence.token(verb.head()).is("VB")
                && sentence.token(at - 1).is("NNS")
                && sentence.token(at + 1).is("IN");
        return between
                && sentence.dependents(at).stream()
                        .noneMatch(token -> token.relation().startsWith("nsubj")
                                || token.relation().equals("aux")
                                || token.relation().equals("obj"));
    }

    /**
     * The first of the row that a noun goes on with when it is wrongly coordinated with a verb, or -1: <i>a memorandum
     * was signed, as well as <b>a programme</b></i>.
     */
    private static int listed(Sentence sentence, Token noun) {
        boolean plain = noun.is("NN")
                && noun.relation().equals("conj")
                && noun.head() >= 0
                && sentence.token(noun.head()).is("VB")
                && sentence.dependents(noun.index()).stream()
                        .noneMatch(token -> token.relation().startsWith("nsubj")
                                || token.relation().equals("cop")
                                || token.relation().equals("case"));
        if (!plain) {
            return -1;
        }
        int first = -1;
        for (Token token : sentence.dependents(noun.head())) {
            boolean object = token.relation().equals("obj") || token.relation().equals("nsubj:pass");
            if (object && token.is("NN") && token.index() < noun.index()) {
                first = token.index();
            }
        }
        return first;
    }

    private static boolean heading(Sentence sentence) {
        return sentence.kind() == Passage.Kind.HEADLINE
                || sentence.kind() == Passage.Kind.HEADING
                || sentence.tokens().stream()
                        .noneMatch(token -> token.text().chars().anyMatch(Character::isLowerCase));
    }

    /**
     * Whether a plural between two names of a headline is its verb: <i>Nigeria <b>hosts</b> Modi</i>.
     */
    private static boolean headlineVerb(Sentence sentence, Token noun) {
        return heading(sentence)
                && noun.tag().equals("NNS")
                && noun.relation().equals("compound")
                && noun.index() > 0
                && noun.index() + 1 == noun.head()
                && sentence.token(noun.index() - 1).is("NNP")
                && sentence.token(noun.head()).is("NNP");
    }

    /** Whether a name in a headline stands beside another with a comma for an <i>and</i>: <i>Manila, <b>Tokyo</b> to hold drill</i>. */
    private static boolean beside(Sentence sentence, Token name) {
        return heading(sentence)
                && name.relation().equals("appos")
                && name.is("NNP")
                && name.index() > 1
                && sentence.token(name.index() - 1).text().equals(",")
                && sentence.token(name.index() - 2).is("NNP");
    }

    /**
     * Whether a noun is what a participle without an auxiliary is done to, since another verb tells what the noun does:
     * <i>the <b>treaty</b> signed in May awaits ratification</i>.
     */
    private static boolean undergoes(Sentence sentence, Token noun) {
        if (!noun.relation().equals("nsubj") || !noun.is("NN") || noun.head() != noun.index() + 1) {
            return false;
        }
        Token participle = sentence.token(noun.head());
        boolean bare = participle.tag().equals("VBN")
                && sentence.dependents(participle.index()).stream()
                        .noneMatch(token -> token.relation().startsWith("aux")
                                || token.relation().equals("conj")
                                || token.relation().equals("ccomp"));
        return bare
                && sentence.tokens().stream()
                        .anyMatch(token -> token.index() > participle.index()
                                && (token.tag().equals("VBZ")
                                        || token.tag().equals("VBD")
                                        || token.tag().equals("VBP")));
    }

    /** Whether a plural is really a verb, since it has a subject and no copula: <i>the king <b>travels</b> to Oslo</i>. */
    private static boolean finite(Sentence sentence, Token noun) {
        return noun.tag().equals("NNS")
                && CLAUSE.contains(noun.relation())
                && sentence.dependents(noun.index()).stream()
                        .anyMatch(token -> token.relation().equals("nsubj") && token.index() == noun.index() - 1)
                && sentence.dependents(noun.index()).stream()
                        .noneMatch(token -> token.relation().equals("cop")
                                || token.relation().equals("det")
                                || token.relation().equals("amod"));
    }

    /**
     * The word that a noun goes on with when it is wrongly coordinated with a time, or -1: <i>in <b>Baku</b> on Thursday
     * and in Tbilisi</i>.
     */
    private static int stopBefore(Sentence sentence, Token noun) {
        boolean misplaced = noun.relation().equals("conj")
                && noun.head() >= 0
                && !Calendar.names(noun)
                && Calendar.dates(sentence.token(noun.head()));
        String preposition = misplaced ? preposition(sentence, noun.index()) : "";
        if (preposition.isEmpty()) {
            return -1;
        }
        int governor = sentence.token(noun.head()).head();
        if (governor >= 0 && preposition(sentence, governor).equals(preposition)) {
            return governor;
        }
        int first = -1;
        for (Token sibling : governor < 0 ? List.<Token>of() : sentence.dependents(governor)) {
            if (sibling.index() < noun.head()
                    && !Calendar.names(sibling)
                    && preposition(sentence, sibling.index()).equals(preposition)) {
                first = sibling.index();
            }
        }
        return first;
    }

    private static String preposition(Sentence sentence, int noun) {
        return sentence.dependents(noun).stream()
                .filter(token -> token.relation().equals("case") && !token.is("POS"))
                .map(Grammar::lower)
                .findFirst()
                .orElse("");
    }

    /** The noun right before <i>to</i> that is wrongly the subject of an infinitive, or -1. */
    private static int infinitiveSubject(Sentence sentence, Token verb) {
        if (!verb.tag().equals("VB")) {
            return -1;
        }
        for (Token token : sentence.dependents(verb.index())) {
            boolean noun = token.is("NN") && token.relation().equals("nsubj");
            if (noun
                    && token.index() + 1 < verb.index()
                    && sentence.token(token.index() + 1).is("TO")
                    && Attachments.with(sentence, token) < 0) {
                return token.index();
            }
        }
        return -1;
    }
}
