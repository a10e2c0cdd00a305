package org.entente.claims;

import java.util.Set;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Token;

/** Clauses that leave out the verb which they share with the one before: <i>Rome gave two radars, and <b>Prague the jets</b></i>. */
final class Gaps {

    private static final Set<String> JOINTS = Set.of("and", ",", ";", "while");

    /** How many words may stand between a state and the noun for the arms that it gives or gets. */
    private static final int NEAR = 4;

    private Gaps() {}

    /** Whether a mention is of the party that begins such a clause: arms stand before it, and right after it others. */
    static boolean begins(Scene scene, Mention party) {
        boolean joined = party.first() > 0
                && JOINTS.contains(Grammar.lower(scene.grammar().token(party.first() - 1)));
        return joined && partyOf(scene, party) && armsBefore(scene, party) && armsRightAfter(scene, party);
    }

    /** Whether the word at {@code head} is of such a party. */
    static boolean begins(Scene scene, int head) {
        return scene.at(head).stream().anyMatch(party -> begins(scene, party));
    }

    private static boolean partyOf(Scene scene, Mention party) {
        boolean state = party.meaning() instanceof Meaning.State;
        boolean body = party.meaning() instanceof Meaning.Office office
                && office.level().equals("body");
        // Parsers take the state for an adjective there, so its tag is asked.
        return (state || body)
                && party.meaning().actors().stream()
                        .anyMatch(actor -> !actor.country().isEmpty())
                && scene.grammar().token(party.last() - 1).tag().startsWith("NNP")
                && party.last() < scene.grammar().size()
                && !scene.grammar().token(party.last()).is("POS");
    }

    private static boolean armsBefore(Scene scene, Mention party) {
        return scene.mentions().stream().anyMatch(before -> Items.isArms(before) && before.last() <= party.first());
    }

    private static boolean armsRightAfter(Scene scene, Mention party) {
        for (Mention after : scene.mentions()) {
            if (Items.isArms(after) && after.first() >= party.last() && after.first() - party.last() <= NEAR) {
                boolean noun = true;
                for (int at = party.last(); at < after.first(); at++) {
                    Token token = scene.grammar().token(at);
                    noun &= Numbers.modifies(token) || token.is("DT");
                }
                return noun;
            }
        }
        return false;
    }
}
