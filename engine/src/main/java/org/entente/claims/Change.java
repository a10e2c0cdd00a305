package org.entente.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Token;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/**
 * What the phrases after an item change of the transfer that it goes on with.
 *
 * @param suppliers from whom, when told
 * @param recipients to whom, when told
 * @param when when, or null
 */
record Change(
        List<Actor> suppliers,
        List<Actor> recipients,
        @Nullable When when) {

    /** Nothing is different. */
    static final Change NONE = new Change(List.of(), List.of(), null);

    static Change after(Scene scene, Item item) {
        List<Actor> suppliers = new ArrayList<>();
        List<Actor> recipients = new ArrayList<>();
        When when = null;
        String preposition = "";
        for (int i = item.end(); i < scene.grammar().size(); i++) {
            Token token = scene.grammar().token(i);
            boolean conjoined = Set.of(",", "and").contains(token.text())
                    && i + 1 < scene.grammar().size()
                    && !actors(scene, i + 1).isEmpty();
            if ((token.is("VB") && !token.is("VBN")) || Segments.parts(token) || (token.is("CD") && when != null)) {
                break;
            }
            if (Set.of(",", "and").contains(token.text()) && !(conjoined && !preposition.isEmpty())) {
                break;
            }
            if (token.is("IN") || token.is("TO")) {
                preposition = Grammar.lower(token);
                if (Set.of("after", "despite", "over", "because").contains(preposition)) {
                    break;
                }
            }
            List<Actor> here = actors(scene, i);
            if (preposition.equals("from") || preposition.equals("by")) {
                here.forEach(actor -> addOnce(suppliers, actor));
            } else if (preposition.equals("to") || preposition.equals("for")) {
                here.forEach(actor -> addOnce(recipients, actor));
            }
            for (Mention mention : scene.at(i)) {
                if (mention.meaning() instanceof Meaning.Time time && when == null) {
                    when = time.when();
                }
            }
        }
        return new Change(suppliers, recipients, when);
    }

    private static void addOnce(List<Actor> actors, Actor actor) {
        if (actors.stream().noneMatch(one -> one.country().equals(actor.country()))) {
            actors.add(actor);
        }
    }

    private static List<Actor> actors(Scene scene, int token) {
        return scene.at(token).stream()
                .filter(mention -> mention.last() == token + 1)
                .flatMap(mention -> mention.meaning().actors().stream())
                .filter(Ends::trades)
                .toList();
    }

    boolean tells() {
        return !suppliers.isEmpty() || !recipients.isEmpty() || when != null;
    }

    /** The same, with the state named right before the item: <i>Russia the MiG-35</i>. */
    static Change around(Scene scene, Item item, Match match) {
        Change after = after(scene, item);
        for (Mention mention : scene.mentions()) {
            boolean article = mention.last() < item.token()
                    && mention.last() >= item.token() - 3
                    && Roles.acts(mention)
                    && Linear.preposition(scene, mention).isEmpty()
                    && mention.meaning() instanceof Meaning.State
                    && scene.grammar().token(mention.last()).is("DT");
            boolean before = article
                    || (mention.last() <= item.token()
                            && mention.last() >= item.token() - 4
                            && Gaps.begins(scene, mention));
            if (before) {
                List<Actor> actors = mention.meaning().actors();
                boolean supplies = match.frame()
                                .roles()
                                .getOrDefault(Role.SUPPLIER, List.of())
                                .contains("subj")
                        && (match.slot("iobj").isEmpty()
                                || item.arms().makers().isEmpty()
                                || actors.stream().anyMatch(item::madeBy));
                return supplies
                        ? new Change(actors, after.recipients(), after.when())
                        : new Change(after.suppliers(), actors, after.when());
            }
        }
        return after;
    }

    List<Draft> of(Draft draft, Item item) {
        List<Draft> drafts = new ArrayList<>();
        List<Actor> from = suppliers.isEmpty() ? owned(draft, item) : suppliers.subList(0, 1);
        List<List<Actor>> to = new ArrayList<>();
        recipients.forEach(actor -> to.add(List.of(actor)));
        if (to.isEmpty()) {
            to.add(draft.recipients());
        }
        for (List<Actor> recipient : to) {
            boolean loop = !from.isEmpty()
                    && !recipient.isEmpty()
                    && from.get(0).country().equals(recipient.get(0).country());
            if (!loop) {
                drafts.add(draft.goingOn(item, from, recipient, when == null ? draft.when() : when));
            }
        }
        return drafts;
    }

    private static List<Actor> owned(Draft draft, Item item) {
        List<Actor> makers = item.owners().stream().filter(item::madeBy).toList();
        return makers.isEmpty() ? draft.actors() : makers.subList(0, 1);
    }
}
