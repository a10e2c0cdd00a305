package org.entente.claims;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.knowledge.Knowledge;
import org.entente.model.Kind;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Passage;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Lets a sentence pass for what its bare words promise, erring on the side of parsing too much.
 *
 * <ul>
 *   <li>A word that could tell of a visit, agreement, exercise or transfer passes with a state, somebody of one, a word
 *       that stands for somebody, arms, an exercise or a number beside it.
 *   <li>A word that could tell of another event passes with two such actors, or with one when PLOVER codes the event
 *       of one actor alone.
 *   <li>A form of <i>be</i> passes with a person and a place that somebody is in, the name of an exercise by itself.
 *   <li>The noun of an agreement or exercise, as <i>memorandum</i> or <i>manoeuvres</i>, passes by itself: whose it is may
 *       stand elsewhere.
 * </ul>
 */
final class TriggerGlance implements Glance {

    private static final Set<Kind> ALONE = Set.of(Kind.AGREEMENT, Kind.EXERCISE);

    /** What stands before a place where somebody is. */
    private static final Set<String> INSIDE = Set.of("in", "at", "here", "to", "for");

    /** What stands for one or more of things told of before: <i>the <b>third</b> is expected</i>, <i><b>others</b> will follow</i>. */
    private static final Set<String> PARTS = Set.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "last",
            "latest",
            "remaining",
            "other",
            "others",
            "rest",
            "remainder",
            "all",
            "both",
            "more");

    /** What follows such a word where no noun does. */
    private static final Set<String> HELPING = Set.of(
            "is", "are", "was", "were", "has", "have", "had", "will", "would", "should", "may", "might", "must",
            "could");

    /** Nouns that take up what was told before: <i><b>deliveries</b> began in 1977</i>, <i>the <b>invitation</b> was accepted</i>. */
    private static final Set<String> DEEDS = Set.of(
            "delivery", "deliveries", "shipment", "shipments", "handover", "handovers", "invitation", "invitations");

    /** What may stand before what a sentence begins with. */
    private static final Set<String> OPENING = Set.of("the", "first", "further", "final", "all");

    /** How many words a clause without a verb may have. */
    private static final int ELLIPTICAL = 14;

    /** Words so common that they tell of something only beside a person and a place: <i>the minister <b>is</b> in Cairo</i>. */
    private final Set<String> being = new HashSet<>(WordForms.of("be"));

    private final Set<String> ledger = new HashSet<>();
    private final Set<String> handing = new HashSet<>();
    private final Set<String> events = new HashSet<>();
    private final Set<String> lonely = new HashSet<>();
    private final Set<String> nouns = new HashSet<>();

    TriggerGlance(Knowledge knowledge) {
        Frames frames = new Frames(knowledge);
        forms(ledger, frames.triggers(frame -> frame.kind() != Kind.EVENT && !frame.presence()));
        forms(handing, Set.of("deliver", "hand", "transfer", "ship", "commission"));
        forms(being, frames.triggers(Frame::presence));
        ledger.removeAll(WordForms.of("be"));
        forms(events, frames.triggers(frame -> frame.kind() == Kind.EVENT));
        forms(lonely, frames.triggers(frame -> frame.kind() == Kind.EVENT && Events.ALONE.contains(frame.type())));
        forms(
                nouns,
                frames.triggers(
                        frame -> ALONE.contains(frame.kind()) && frame.pos().equals("n")));
    }

    private static void forms(Set<String> forms, Collection<String> lemmas) {
        lemmas.forEach(lemma -> forms.addAll(WordForms.of(lemma)));
    }

    @Override
    public boolean couldHoldClaim(Sentence sentence, List<Mention> mentions) {
        long actors = mentions.stream().filter(TriggerGlance::acts).count();
        boolean things = mentions.stream().anyMatch(TriggerGlance::thing) || parts(sentence);
        if ((actors > 0 || things) && holdsAny(sentence, ledger)) {
            return true;
        }
        if (resumes(sentence)) {
            return true;
        }
        if (things && mentions.stream().anyMatch(mention -> mention.meaning() instanceof Meaning.Exercise)) {
            return true;
        }
        if (abroad(sentence, mentions)
                && (holdsAny(sentence, being) || elliptical(sentence) || opens(sentence, mentions))) {
            return true;
        }
        if (actors > 1 && holdsAny(sentence, events)) {
            return true;
        }
        boolean listed = sentence.kind() == Passage.Kind.ITEM
                && mentions.stream().anyMatch(mention -> mention.meaning() instanceof Meaning.Arms);
        return (actors > 0 && (listed || holdsAny(sentence, lonely))) || holdsAny(sentence, nouns);
    }

    /** Whether it names a person or office, and a place that somebody is in. */
    private static boolean abroad(Sentence sentence, List<Mention> mentions) {
        boolean person = false;
        boolean inside = false;
        for (Mention mention : mentions) {
            boolean state = mention.meaning() instanceof Meaning.State;
            person |= !state && acts(mention);
            String before = mention.first() == 0
                    ? ""
                    : sentence.token(mention.first() - 1).text().toLowerCase(Locale.ROOT);
            inside |= (state || mention.meaning() instanceof Meaning.Location) && INSIDE.contains(before);
        }
        return person && inside;
    }

    private static boolean elliptical(Sentence sentence) {
        return sentence.size() <= ELLIPTICAL;
    }

    /** Whether the place stands first: <i>in Jakarta, the minister said</i>. */
    private static boolean opens(Sentence sentence, List<Mention> mentions) {
        return mentions.stream()
                .anyMatch(mention -> mention.first() == 1
                        && INSIDE.contains(sentence.token(0).text().toLowerCase(Locale.ROOT)));
    }

    private static boolean acts(Mention mention) {
        return mention.meaning() instanceof Meaning.Reference
                || mention.meaning() instanceof Meaning.Person
                || mention.meaning() instanceof Meaning.Office
                || mention.meaning().actors().stream()
                        .anyMatch(actor -> !actor.country().isEmpty());
    }

    private static boolean thing(Mention mention) {
        return mention.meaning() instanceof Meaning.Arms
                || mention.meaning() instanceof Meaning.Exercise
                || mention.meaning() instanceof Meaning.Count;
    }

    /** Whether a word without a noun stands for some of several things, and a verb follows. */
    private boolean parts(Sentence sentence) {
        for (int i = 0; i < sentence.size() - 1; i++) {
            if (!PARTS.contains(sentence.token(i).text().toLowerCase(Locale.ROOT))) {
                continue;
            }
            String next = sentence.token(i + 1).text().toLowerCase(Locale.ROOT);
            boolean the = i > 0 && sentence.token(i - 1).text().equalsIgnoreCase("the");
            boolean apart = the && (next.equals(",") || next.equals("of"));
            if (apart || HELPING.contains(next) || ledger.contains(next)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it begins with what becomes of arms or of an invitation, or with a name of which a transfer is told: <i>the <b>Kimon</b> will be delivered</i>. */
    private boolean resumes(Sentence sentence) {
        int at = 0;
        while (at < sentence.size() - 1
                && OPENING.contains(sentence.token(at).text().toLowerCase(Locale.ROOT))) {
            at++;
        }
        if (at >= sentence.size() - 1) {
            return false;
        }
        boolean name = Character.isUpperCase(sentence.token(at).text().charAt(0))
                && HELPING.contains(sentence.token(at + 1).text())
                && holdsAny(sentence, handing);
        return name || DEEDS.contains(sentence.token(at).text().toLowerCase(Locale.ROOT));
    }

    private static boolean holdsAny(Sentence sentence, Set<String> forms) {
        for (Token token : sentence.tokens()) {
            if (forms.contains(token.text().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
