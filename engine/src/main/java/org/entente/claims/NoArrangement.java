package org.entente.claims;

import java.util.Set;
import org.entente.model.Passage;
import org.entente.model.Token;

/** Tells where the words of an arrangement tell of none: two are of one mind, or a treaty is only called by its name. */
final class NoArrangement {

    /** What is concluded, and does not itself conclude. */
    private static final Set<String> CONCLUDED = Set.of(
            "agreement",
            "treaty",
            "deal",
            "contract",
            "pact",
            "accord",
            "memorandum",
            "protocol",
            "convention",
            "negotiation",
            "document");

    private static final Set<String> NOTHING = Set.of("nothing", "none", "anything");

    private NoArrangement() {}

    /** Whether no arrangement is told of: two are of one mind, or might agree one day: <i>both <b>agree that</b> it is so</i>. */
    static boolean in(Scene scene, Match match) {
        Grammar grammar = scene.grammar();
        return switch (match.frame().trigger()) {
            case "understanding" -> {
                // A memorandum OF UNDERSTANDING is told of by its first word.
                Token word = grammar.token(match.token());
                yield word.head() >= 0 && grammar.preposition(match.token()).equals("of");
            }
            // Talks conclude: they end; and researchers conclude that it is so.
            case "conclude" ->
                grammar.dependent(match.token(), "ccomp") >= 0
                        || grammar.subtree(match.token()).stream()
                                .noneMatch(at ->
                                        CONCLUDED.contains(grammar.token(at).lemma()));
            case "agree" -> match.frame().pos().equals("v") && ofOneMind(grammar, match);
            default -> nothing(grammar, match);
        };
    }

    private static boolean nothing(Grammar grammar, Match match) {
        return match.slot("obj").stream().anyMatch(object -> NOTHING.contains(Grammar.lower(grammar.token(object))));
    }

    private static boolean ofOneMind(Grammar grammar, Match match) {
        Token word = grammar.token(match.token());
        boolean present = word.tag().equals("VBP") || word.tag().equals("VBZ");
        boolean with = match.slot("with").stream()
                .anyMatch(each -> present
                        || grammar.token(each).is("PRP")
                        || grammar.token(each).is("DT"));
        boolean clause = grammar.dependent(match.token(), "ccomp") >= 0;
        return with
                || (clause && (present || !planned(grammar, match.token())))
                || word.relation().equals("amod")
                || grammar.hasDependent(match.token(), "can", "could", "may", "might");
    }

    /** Whether what two agree is that something will or should be done: the rest is of one mind on what is so. */
    private static boolean planned(Grammar grammar, int agree) {
        int clause = grammar.dependent(agree, "ccomp");
        return grammar.dependents(clause).stream().anyMatch(token -> token.is("MD"))
                || grammar.hasDependent(clause, "to");
    }

    /** Whether a treaty is called by its name, as something that has long been there: <i>the <b>Kyoto Protocol</b></i>. */
    static boolean named(Scene scene, Match match) {
        int at = match.token();
        return !match.frame().pos().equals("v")
                && at > 0
                && capital(scene, at)
                && capital(scene, at - 1)
                && scene.grammar().token(at - 1).is("NNP")
                && scene.sentence().kind() == Passage.Kind.PARAGRAPH
                && scene.at(at - 1).stream()
                        .allMatch(mention -> mention.meaning().actors().isEmpty());
    }

    private static boolean capital(Scene scene, int token) {
        return Character.isUpperCase(scene.grammar().token(token).text().charAt(0));
    }
}
