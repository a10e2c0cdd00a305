package org.entente.claims;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Token;

/** Finds whose arms are by the words right around them. */
final class ItemOwners {

    private static final Set<String> BUILDING = Set.of("build", "make", "manufacture", "produce");

    private static final Set<String> USED = Set.of(
            "second-hand", "secondhand", "used", "surplus", "former", "retired", "decommissioned", "ageing", "aging");

    /** How far before an item it may be said that it was used. */
    private static final int BEFORE = 4;

    private static final Set<String> PLACING = Set.of("in", "by", "at");

    /** How far off a maker may be named. */
    private static final int FAR = 7;

    private ItemOwners() {}

    /** The states that an item is said to be of: <i>Russian</i> S-400s, <i>its</i> F-16s, <i>Turkish-made</i> drones, boats <i>built in</i> China. */
    static List<Actor> of(Scene scene, Mention item) {
        Map<String, Actor> owners = new LinkedHashMap<>();
        for (Mention mention : scene.mentions()) {
            boolean before = mention.last() <= item.first() && item.first() - mention.last() <= 5;
            if (before && mention.meaning() instanceof Meaning.State state && sameNounOrMade(scene, mention, item)) {
                owners.putIfAbsent(state.code(), state.actor());
            }
            if (mention.first() > item.last() && builtThere(scene, item.last(), mention.first())) {
                mention.meaning().actors().stream()
                        .filter(Ends::trades)
                        .forEach(actor -> owners.putIfAbsent(actor.country(), actor));
            }
        }
        return List.copyOf(owners.values());
    }

    /** Whether nothing but where or by whom it was made parts an item from a name: boats <i>built by a yard in</i> China. */
    private static boolean builtThere(Scene scene, int from, int to) {
        if (to - from < 2
                || to - from > FAR
                || !scene.grammar().token(from).tag().equals("VBN")
                || !BUILDING.contains(scene.grammar().token(from).lemma())) {
            return false;
        }
        for (int i = from + 1; i < to; i++) {
            Token token = scene.grammar().token(i);
            boolean place = PLACING.contains(Grammar.lower(token));
            if (!place && !token.is("NN") && !token.is("DT") && !token.is("JJ") && !token.is("POS")) {
                return false;
            }
        }
        return PLACING.contains(Grammar.lower(scene.grammar().token(from + 1)));
    }

    /** Whether it was used before, by whom it is said to be of, who gives it away then: <i><b>second-hand</b> Danish F-16s</i>. */
    static boolean gives(Scene scene, Item item) {
        for (int i = Math.max(0, item.token() - BEFORE); i < item.token(); i++) {
            if (USED.contains(Grammar.lower(scene.grammar().token(i)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameNounOrMade(Scene scene, Mention state, Mention item) {
        for (int i = state.last(); i < item.first(); i++) {
            Token token = scene.grammar().token(i);
            if (token.text().endsWith("-made") || token.text().endsWith("-built") || token.is("POS")) {
                continue;
            }
            boolean modifies = Numbers.modifies(token)
                    || token.is("VB")
                    || token.text().equals("'")
                    || token.text().equals("‘");
            if (!modifies) {
                return false;
            }
        }
        return true;
    }
}
