package org.entente.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.Actor;
import org.entente.model.Kind;
import org.entente.model.Plover;

/**
 * Tells what an event is about, in PLOVER's contexts: by what its kind or the row of its frame says of itself, by words
 * in its clause and of what occasioned it, by the sectors of those who do it or whom it is done to, and by whether states
 * speak to each other.
 */
final class Contexts {

    private static final String TABLE = "contexts.tsv";

    /** What the column {@code context} holds when a row's words tell none. */
    private static final String SILENT = "nothing";

    private static final String DIPLOMATIC = "diplomatic";

    /** Sectors that speak for a state or an organisation of states. */
    private static final Set<String> OFFICIAL = Set.of("", "GOV", "MIL", "IGO", "UNO", "EUR", "LEG");

    private final Phrases<String> words = new Phrases<>();
    private final Map<String, List<String>> bySector = new HashMap<>();

    Contexts(Knowledge knowledge) {
        for (Row row : knowledge.table(TABLE).rows()) {
            String context = row.text("context");
            if (!context.equals(SILENT) && !Plover.CONTEXTS.contains(context)) {
                throw row.wrong("context", SILENT + ", or one of " + String.join(", ", Plover.CONTEXTS));
            }
            row.list("words").forEach(phrase -> words.add(phrase, context));
            row.list("sectors")
                    .forEach(sector -> bySector.computeIfAbsent(sector, key -> new ArrayList<>())
                            .add(context));
        }
    }

    /** The same draft with the contexts of its clause added, in PLOVER's order. */
    Draft told(Draft draft) {
        Set<String> told = new LinkedHashSet<>(draft.plover().contexts());
        if (draft.detail().kind() == Kind.EVENT && draft.plover().type().quad() % 2 == 1 && betweenStates(draft)) {
            // What states say to each other is diplomacy, whatever it is about.
            told.add(DIPLOMATIC);
        }
        Grammar grammar = draft.scene().grammar();
        words.in(
                        grammar,
                        Clause.withOccasion(grammar, draft.match(), draft.modality())
                                .all())
                .forEach(found -> told.add(found.tells()));
        Stream.concat(draft.actors().stream(), draft.recipients().stream())
                .flatMap(actor -> bySector.getOrDefault(actor.sector(), List.of()).stream())
                .forEach(told::add);
        return draft.about(Plover.CONTEXTS.stream().filter(told::contains).toList());
    }

    private static boolean betweenStates(Draft draft) {
        return draft.actors().stream().allMatch(Contexts::official)
                && draft.recipients().stream().allMatch(Contexts::official)
                && Stream.concat(draft.actors().stream(), draft.recipients().stream())
                                .map(Actor::country)
                                .distinct()
                                .count()
                        > 1;
    }

    private static boolean official(Actor actor) {
        return OFFICIAL.contains(actor.sector());
    }
}
