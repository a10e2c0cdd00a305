package org.entente.claims;

import java.util.Set;
import org.entente.model.Token;

/**
 * Arms that a sentence names only to set others against them: <i>chose the F-16 over the <b>Gripen</b> and the
 * <b>Rafale</b></i>, <i>instead of <b>MiG-29s</b></i>.
 */
final class Rivals {

    /** How many words may stand between such a word and the arms, others of the same row included. */
    private static final int REACH = 14;

    private static final Set<String> AGAINST =
            Set.of("than", "unlike", "beat", "beats", "beating", "outbid", "outbidding", "replacing", "replace");

    /** What follows <i>instead</i> or <i>ahead</i>. */
    private static final Set<String> PARTED = Set.of("instead", "ahead", "lieu", "place", "preference");

    private static final Set<String> CHOICE =
            Set.of("choose", "select", "pick", "prefer", "favour", "favor", "opt", "choice", "selection", "preference");

    private Rivals() {}

    /** Whether the item stands in a row after a word that sets others against it. */
    static boolean has(Scene scene, Item item) {
        return has(scene, item.token());
    }

    /** The same of arms whose first word is at {@code first}. */
    static boolean has(Scene scene, int first) {
        for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
            Token token = scene.grammar().token(i);
            if (against(scene, i)) {
                return true;
            }
            boolean row = token.is("NN")
                    || token.is("JJ")
                    || token.is("DT")
                    || token.is("CD")
                    || token.is("POS")
                    || token.is("PRP$")
                    || token.is("CC")
                    || token.text().equals(",")
                    || !scene.at(i).isEmpty();
            if (!row) {
                return false;
            }
        }
        return false;
    }

    private static boolean against(Scene scene, int at) {
        String word = Grammar.lower(scene.grammar().token(at));
        if (word.equals("over")) {
            return chosen(scene, at);
        }
        boolean of = word.equals("of")
                && at > 0
                && PARTED.contains(Grammar.lower(scene.grammar().token(at - 1)));
        return of || AGAINST.contains(word);
    }

    private static boolean chosen(Scene scene, int before) {
        for (int i = 0; i < before; i++) {
            if (CHOICE.contains(scene.grammar().token(i).lemma())) {
                return true;
            }
        }
        return false;
    }
}
