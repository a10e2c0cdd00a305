package org.entente.claims;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for and against a state's being an end of a transfer: where its sentence and those before name it, what the
 * frame and the rules make of it, whose make the item is, what the article has told so far.
 */
final class Bearings {

    private static final Set<String> PREPOSITIONS = Set.of("from", "to", "for", "in", "with", "of", "on", "after");

    private static final Set<String> RELATIONS = Set.of("nmod", "amod", "compound", "obl", "obj", "conj");

    private final Scene scene;
    private final Context context;
    private final Match match;
    private final Item item;
    private final Choice ruled;
    private final Ends told;
    private final @Nullable Draft last;
    private final List<Actor> subjects;
    private final Set<String> before;
    private final Set<String> passage;
    private final List<String> nearby;
    private final List<Actor> heads;
    private final Set<String> dyad;
    private final @Nullable Actor home;
    private final @Nullable Actor usualSupplier;
    private final @Nullable Actor usualRecipient;
    private final Map<String, Actor> states = new LinkedHashMap<>();

    /**
     * Those of one telling.
     *
     * @param ruled whom the rules choose
     */
    Bearings(Scene scene, Context context, Match match, Item item, Choice ruled) {
        this.scene = scene;
        this.context = context;
        this.match = match;
        this.item = item;
        this.ruled = ruled;
        this.told = Ends.told(scene, match);
        this.last = context.lastTransfer(scene);
        Sentence sentence = scene.sentence();
        this.subjects = scene.actors(match.slot("subj"));
        this.before = context.named(sentence, 1).keySet();
        this.passage = context.passage(sentence).keySet();
        this.nearby = List.copyOf(context.nearby(sentence).keySet());
        this.heads = context.notes().heads(sentence);
        this.dyad = context.dyad().keySet();
        this.home = context.home();
        this.usualSupplier = context.usualSupplier();
        this.usualRecipient = context.usualRecipient();
        for (Mention mention : scene.article().mentions()) {
            mention.meaning().actors().stream()
                    .filter(Ends::state)
                    .forEach(actor -> states.putIfAbsent(actor.country(), actor));
        }
        for (String maker : item.arms().makers()) {
            states.putIfAbsent(maker, new Actor(item.text(), maker, maker, "GOV"));
        }
    }

    /** The state of that code, as the rules name it if they chose the same. */
    @Nullable
    Actor actor(String code, @Nullable Actor chosen) {
        return chosen != null && chosen.country().equals(code) ? chosen : states.get(code);
    }

    /** All that is to be weighed. */
    EndsConsidered considered() {
        String designation = item.designation();
        return new EndsConsidered(
                scene.sentence(),
                scene.grammar().token(item.token()).span().begin(),
                designation == null ? item.arms().description() : designation,
                told(Role.SUPPLIER) && told(Role.RECIPIENT),
                code(ruled.supplier()),
                code(ruled.recipient()),
                all(Role.SUPPLIER),
                all(Role.RECIPIENT));
    }

    private static @Nullable String code(@Nullable Actor actor) {
        return actor == null ? null : actor.country();
    }

    private Map<String, Map<String, Double>> all(Role role) {
        Map<String, Map<String, Double>> all = new LinkedHashMap<>();
        Actor chosen = ruled.in(role);
        // From or to whom it is said to go in so many words is not weighed against others.
        Set<String> candidates = chosen != null && explicit(role, chosen) ? Set.of(chosen.country()) : states.keySet();
        candidates.forEach(state -> all.put(state, of(state, role)));
        return all;
    }

    private boolean told(Role role) {
        Actor chosen = ruled.in(role);
        return chosen != null && names(told(told, role), chosen.country());
    }

    /** Whether the sentence says outright that it comes from a state, or goes to it or to a place there. */
    private boolean explicit(Role role, Actor chosen) {
        if (!told(role) || !Ends.state(chosen)) {
            return false;
        }
        List<String> slots = role == Role.SUPPLIER ? List.of("from") : List.of("to", "iobj");
        boolean named = slots.stream()
                .flatMap(slot -> match.slot(slot).stream())
                .flatMap(head -> scene.at(head).stream())
                .anyMatch(mention -> names(mention.meaning().actors(), chosen.country()));
        return named || (role == Role.RECIPIENT && names(Ends.where(scene, match, Set.of()), chosen.country()));
    }

    /** What bears on a state's playing a role, as numbers by name; what does not hold is left out. */
    private Map<String, Double> of(String state, Role role) {
        Bearing found = new Bearing(state, role);
        found.rules();
        found.make();
        found.sentence();
        found.before();
        found.article();
        return found.values;
    }

    private static List<Actor> told(Ends ends, Role role) {
        return role == Role.SUPPLIER ? ends.suppliers() : ends.recipients();
    }

    private static List<Actor> told(Draft draft, Role role) {
        return role == Role.SUPPLIER ? draft.actors() : draft.recipients();
    }

    private static Role other(Role role) {
        return role == Role.SUPPLIER ? Role.RECIPIENT : Role.SUPPLIER;
    }

    private static boolean names(List<Actor> actors, String state) {
        return actors.stream().anyMatch(actor -> actor.country().equals(state));
    }

    /** What bears on one state's playing one role. */
    private final class Bearing {

        private final String state;
        private final Role role;
        private final Map<String, Double> values = new HashMap<>();

        Bearing(String state, Role role) {
            this.state = state;
            this.role = role;
        }

        private void say(String name, boolean holds) {
            if (holds) {
                values.put(name, 1.0);
            }
        }

        private boolean is(@Nullable Actor actor) {
            return actor != null && actor.country().equals(state);
        }

        void rules() {
            boolean chosen = is(ruled.in(role));
            say("ruled", chosen);
            say("ruled by " + Math.min(ruled.guesses(), 2) + " guesses", chosen);
            say("ruled and told", chosen && names(told(told, role), state));
            say("slot", names(told(told, role), state));
            say("other slot", names(told(told, other(role)), state));
        }

        void make() {
            List<String> makers = item.arms().makers();
            boolean makes = makers.contains(state);
            say("owner", names(item.owners(), state));
            say("maker", makes);
            say("only maker", makes && makers.size() == 1);
            say("maker unnamed", makes && !context.names(state));
            say("no maker", !makes && !makers.isEmpty());
        }

        void sentence() {
            int nearest = Integer.MAX_VALUE;
            for (Mention mention : scene.mentions()) {
                if (names(mention.meaning().actors(), state)) {
                    stands(mention);
                    int distance = Math.min(gap(mention, match.token()), gap(mention, item.token()));
                    if (distance < nearest) {
                        nearest = distance;
                        values.put("near", 1.0 / (1 + nearest));
                    }
                }
            }
            say("here", nearest < Integer.MAX_VALUE);
            boolean subject = names(subjects, state);
            say("subject who supplies", subject && plays(Role.SUPPLIER));
            say("subject who receives", subject && plays(Role.RECIPIENT));
        }

        private boolean plays(Role which) {
            return match.frame().roles().getOrDefault(which, List.of()).contains("subj");
        }

        private void stands(Mention mention) {
            String preposition = Linear.preposition(scene, mention);
            say("after " + preposition, PREPOSITIONS.contains(preposition));
            String relation = scene.grammar().token(Linear.head(scene, mention)).relation();
            String plain = relation.replaceAll(":.*", "");
            say("as " + plain, RELATIONS.contains(plain));
            if (mention.meaning() instanceof Meaning.State named) {
                say("by " + named.form(), true);
            } else {
                say("by person", mention.meaning() instanceof Meaning.Person);
                say("by office", mention.meaning() instanceof Meaning.Office);
            }
            say("before trigger", mention.last() <= match.token());
            say("before item", mention.last() <= item.token());
            say("same clause", !Linear.verbBetween(scene, mention, match.token()));
        }

        private static int gap(Mention mention, int token) {
            return mention.last() <= token ? token - mention.last() + 1 : Math.max(0, mention.first() - token);
        }

        void before() {
            say("in sentence before", before.contains(state));
            say("in passage", passage.contains(state));
            int rank = nearby.indexOf(state);
            if (rank >= 0) {
                values.put("nearby", 1.0 / (1 + rank));
            }
            say("heads note", names(heads, state));
            if (last != null) {
                boolean same = names(told(last, role), state);
                say("last", same);
                say(
                        "last in passage",
                        same
                                && last.scene().sentence().passage()
                                        == scene.sentence().passage());
                say(
                        "last in sentence",
                        same
                                && last.scene().sentence().index()
                                        == scene.sentence().index());
                say("last told", same && last.guesses() == 0);
                say("last other", names(told(last, other(role)), state));
            }
        }

        void article() {
            values.put("share", context.share(state));
            values.put("share of role", context.share(state, role));
            values.put("share of other role", context.share(state, other(role)));
            say("one of two", dyad.contains(state));
            say("home", is(home));
            say("usual", is(usual(role)));
            say("usual other", is(usual(other(role))));
        }

        private @Nullable Actor usual(Role which) {
            return which == Role.SUPPLIER ? usualSupplier : usualRecipient;
        }
    }
}
