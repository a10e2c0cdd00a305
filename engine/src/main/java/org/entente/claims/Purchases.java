package org.entente.claims;

import java.util.List;
import java.util.Set;
import org.entente.model.Meaning;

/** Tells where the words of an arrangement are but those of buying arms. */
final class Purchases {

    /** Words for arrangements that are as often a purchase. */
    static final Set<String> COMMERCIAL = Set.of(
            "deal", "contract", "order", "arrangement", "package", "letter", "agreement", "programme", "program");

    /** What is signed by those of whom the talk is. */
    static final Set<String> DOCUMENTS = Set.of("document", "paper", "text", "number");

    /** Adjectives that do not say what a contract is on. */
    private static final Set<String> PLAIN = Set.of(
            "several", "many", "few", "new", "other", "further", "first", "second", "such", "large", "big", "major",
            "recent");

    private Purchases() {}

    /** Whether it is but the business of buying arms, which is told as a transfer: <i>signed for 24 jets</i>. */
    static boolean tells(Scene scene, Match match) {
        boolean noun = !match.frame().pos().equals("v");
        boolean deal = noun
                && COMMERCIAL.contains(match.frame().trigger())
                && !match.frame().trigger().equals("agreement");
        return bought(scene, match)
                || (deal && scene.mentions().stream().anyMatch(mention -> arms(scene, mention.first())))
                || ((noun ? List.of(match.token()) : match.slot("obj"))
                                .stream().anyMatch(head -> bareContract(scene.grammar(), head))
                        && armed(scene));
    }

    /** Whether a word is a contract of which nothing says what it is on. */
    private static boolean bareContract(Grammar grammar, int head) {
        return Set.of("deal", "contract").contains(grammar.token(head).lemma())
                && grammar.dependents(head).stream()
                        .noneMatch(token -> (Set.of("compound", "amod").contains(token.relation())
                                        && !PLAIN.contains(token.lemma()))
                                || Set.of("on", "about").contains(grammar.preposition(token.index())));
    }

    /** Whether the article tells of arms, which its contracts then are for. */
    private static boolean armed(Scene scene) {
        return scene.article().mentions().stream()
                .anyMatch(mention -> mention.meaning() instanceof Meaning.Arms arms
                        && arms.military()
                        && !arms.designation().isEmpty());
    }

    private static boolean bought(Scene scene, Match match) {
        List<String> slots = match.frame().pos().equals("v") ? List.of("obj", "for") : List.of("for");
        return slots.stream()
                .flatMap(slot -> match.slot(slot).stream())
                .anyMatch(head -> arms(scene, head) || (match.frame().pos().equals("v") && counted(scene, head)));
    }

    private static boolean counted(Scene scene, int head) {
        return scene.grammar().dependent(head, "nummod") >= 0
                && !Calendar.names(scene.grammar().token(head))
                && !DOCUMENTS.contains(scene.grammar().token(head).lemma());
    }

    private static boolean arms(Scene scene, int token) {
        return scene.at(token).stream()
                .anyMatch(mention -> mention.meaning() instanceof Meaning.Arms arms
                        && arms.military()
                        && !arms.description().isEmpty());
    }
}
