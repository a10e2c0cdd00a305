package org.entente.mentions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Token;
import org.jspecify.annotations.Nullable;

/** Finds whom pronouns stand for: subjects of the clauses around and before them first. */
final class Pronouns {
    private static final Set<String> EXPLETIVE_VERBS =
            Words.set("seem appear happen turn follow take rain matter remain");
    private static final Set<String> MEETING_VERBS =
            Words.set("meet speak talk confer consult host receive welcome call phone telephone");
    private static final int DEEPEST = 8;

    private final Discourse discourse;
    private final Atlas atlas;

    Pronouns(Discourse discourse, Atlas atlas) {
        this.discourse = discourse;
        this.atlas = atlas;
    }

    /** What may have been found for a subject: somebody, nobody, or something that cannot act and stops the search. */
    private record Search(List<Actor> actors, boolean stops) {
        static final Search ON = new Search(List.of(), false);
        static final Search STOP = new Search(List.of(), true);

        static Search found(List<Actor> actors) {
            return new Search(actors, true);
        }
    }

    /** The state or body that <i>it</i> or <i>its</i> stands for. */
    List<Actor> neuter(Mention mention) {
        Tree tree = discourse.tree(mention.sentence());
        if (!tree.isParsed() || isExpletive(tree, mention.first()) || isThing(tree, mention)) {
            return List.of();
        }
        List<Actor> owner = ownerOfRelative(tree, mention);
        if (!owner.isEmpty()) {
            return renamed(mention, owner);
        }
        Search search = climb(tree, mention, false);
        if (search.stops()) {
            return renamed(mention, search.actors());
        }
        Mention before = nearestState(mention);
        return before == null
                ? previousSubject(mention, false)
                : renamed(mention, before.meaning().actors());
    }

    /** Those whom <i>they</i> or <i>their</i> stands for. */
    List<Actor> plural(Mention mention) {
        Tree tree = discourse.tree(mention.sentence());
        if (!tree.isParsed()) {
            return List.of();
        }
        Search search = climb(tree, mention, true);
        List<Actor> found = search.stops() ? search.actors() : previousSubject(mention, true);
        return found.isEmpty() && !search.stops() && tree.isSubject(mention) ? company(mention) : found;
    }

    /** The two officials who met or spoke with one another in a sentence before of the same paragraph. */
    private List<Actor> company(Mention mention) {
        int passage = discourse.sentence(mention).passage();
        for (int at = mention.sentence() - 1; at >= Math.max(0, mention.sentence() - DEEPEST); at--) {
            Tree tree = discourse.tree(at);
            int subject = tree.mainSubject();
            if (discourse.article().sentences().get(at).passage() != passage || subject < 0) {
                return List.of();
            }
            int verb = tree.token(subject).head();
            if (!MEETING_VERBS.contains(tree.token(verb).lemma())) {
                continue;
            }
            List<Mention> people = discourse.settledIn(at).stream()
                    .filter(other -> isPerson(other.meaning())
                            && other.meaning().actors().size() == 1
                            && tree.token(tree.head(other)).head() == verb)
                    .toList();
            return people.size() == 2
                    ? people.stream()
                            .flatMap(other -> renamed(mention, other.meaning().actors()).stream())
                            .toList()
                    : List.of();
        }
        return List.of();
    }

    /** The person that <i>he</i> or <i>her</i> stands for. */
    List<Actor> person(Mention mention) {
        Mention nearest = null;
        int since = mention.sentence();
        boolean subject = !mention.meaning().equals(possessive(mention))
                && discourse.tree(mention.sentence()).isSubject(mention);
        for (Mention other : discourse.backwards()) {
            if (other.sentence() < since - DEEPEST) {
                break;
            }
            if (isPerson(other.meaning()) && !(subject && isObjectBeside(mention, other))) {
                boolean leads = discourse.tree(other.sentence()).isSubject(other) || other.first() == 0;
                if (leads || other.sentence() < mention.sentence() - 1) {
                    return other.meaning().actors();
                }
                nearest = nearest == null ? other : nearest;
                if (!subject && other.sentence() == mention.sentence()) {
                    return other.meaning().actors();
                }
            }
        }
        return nearest == null ? List.of() : nearest.meaning().actors();
    }

    /**
     * Who speaks the words around {@code mention}: whoever is named in the sentence before or after the quotation.
     *
     * @param here whether it must be somebody named beside the quotation
     */
    List<Actor> speaker(Mention mention, boolean here) {
        for (Mention other : discourse.article().mentionsIn(discourse.sentence(mention))) {
            boolean outside = !Quotes.covers(
                    discourse.sentence(mention), discourse.article().document().text(), other.span());
            if (outside && isSpeaker(other.meaning())) {
                return states(mention, other.meaning());
            }
        }
        for (Mention other : discourse.backwards()) {
            if (here || other.sentence() < mention.sentence() - DEEPEST) {
                break;
            }
            if (isPerson(other.meaning())) {
                return states(mention, other.meaning());
            }
        }
        return List.of();
    }

    private List<Actor> states(Mention mention, Meaning meaning) {
        return discourse.states(meaning).stream()
                .map(actor -> atlas.actor(mention.text(), actor.country()))
                .toList();
    }

    private static boolean isSpeaker(Meaning meaning) {
        return isPerson(meaning)
                || (meaning instanceof Meaning.Office office
                        && !office.actor().country().isEmpty());
    }

    private static Meaning possessive(Mention mention) {
        return mention.meaning() instanceof Meaning.Reference reference
                        && reference.hints().contains("possessive")
                ? reference
                : new Meaning.Reference(List.of(), Set.of());
    }

    private static boolean isPerson(Meaning meaning) {
        return meaning instanceof Meaning.Person
                || (meaning instanceof Meaning.Office office
                        && !office.level().equals("body")
                        && !office.actor().country().isEmpty()
                        && !office.actor().text().endsWith("s"))
                || (meaning instanceof Meaning.Reference reference
                        && reference.hints().contains("person")
                        && reference.actors().size() == 1);
    }

    /** Whether the other is an object in the pronoun's own clause, which the subject cannot be. */
    private boolean isObjectBeside(Mention mention, Mention other) {
        if (other.sentence() != mention.sentence()
                || !discourse.tree(mention.sentence()).isParsed()) {
            return false;
        }
        Tree tree = discourse.tree(mention.sentence());
        return tree.clause(tree.head(other)) == tree.clause(mention.first());
    }

    /** What somebody uses, makes or says is hardly ever a state. */
    private static boolean isThing(Tree tree, Mention mention) {
        return tree.token(mention.first()).relation().equals("obj");
    }

    /** <i>It is clear that</i>, <i>it seems</i>, <i>it was settled that</i>. */
    private static boolean isExpletive(Tree tree, int pronoun) {
        Token token = tree.token(pronoun);
        if (token.relation().equals("expl")) {
            return true;
        }
        if (!token.relation().startsWith("nsubj")) {
            return false;
        }
        int head = token.head();
        boolean clause = tree.dependent(head, "ccomp") > head
                || tree.dependent(head, "csubj") > head
                || tree.dependent(head, "xcomp") > head
                || tree.dependent(head, "advcl") > head
                || tree.dependent(head, "acl") > head;
        boolean copular = tree.dependent(head, "cop") >= 0;
        boolean reported = token.relation().equals("nsubj:pass");
        return EXPLETIVE_VERBS.contains(tree.token(head).lemma()) || (clause && (copular || reported));
    }

    /** The state in <i>the Indian jets that it bought</i>: the noun's own, of which the clause tells more. */
    private List<Actor> ownerOfRelative(Tree tree, Mention mention) {
        int clause = tree.clause(mention.first());
        if (clause < 0 || !tree.token(mention.first()).relation().startsWith("nsubj")) {
            return List.of();
        }
        String relation = tree.token(clause).relation();
        int noun = tree.token(clause).head();
        boolean relative = relation.startsWith("acl") || relation.equals("ccomp");
        if (!relative || noun < 0 || noun > clause || !tree.token(noun).is("NN")) {
            return List.of();
        }
        for (Mention other : discourse.settledIn(mention.sentence())) {
            boolean modifies = other.meaning() instanceof Meaning.State
                    && tree.token(tree.head(other)).head() == noun;
            if (modifies && other.last() <= noun) {
                return other.meaning().actors();
            }
        }
        return List.of();
    }

    /** Looks at the subjects of the clauses around the pronoun, the innermost first. */
    private Search climb(Tree tree, Mention mention, boolean many) {
        int clause = tree.clause(mention.first());
        for (int steps = 0; clause >= 0 && steps < DEEPEST; steps++) {
            int subject = tree.subject(clause);
            if (subject >= 0 && subject < mention.first()) {
                Search search = many ? several(tree, mention, subject) : one(tree, mention, subject);
                if (search.stops()) {
                    return search;
                }
            }
            clause = tree.clause(clause);
        }
        return Search.ON;
    }

    private Search one(Tree tree, Mention mention, int subject) {
        Mention other = discourse.covering(mention.sentence(), subject);
        if (other == null) {
            String tag = tree.token(subject).tag();
            return tag.equals("NN") ? Search.STOP : Search.ON;
        }
        Meaning meaning = other.meaning();
        if (meaning instanceof Meaning.Arms || meaning instanceof Meaning.Exercise) {
            return Search.STOP;
        }
        // One of several that a clause is about is not IT: ISRAEL AND TURKEY have been ITS suppliers.
        if (isNeuter(meaning)
                && meaning.actors().size() == 1
                && tree.coordinated(subject).size() == 1) {
            return Search.found(meaning.actors());
        }
        return Search.ON;
    }

    private Search several(Tree tree, Mention mention, int subject) {
        List<Actor> actors = new ArrayList<>();
        for (int each : tree.coordinated(subject)) {
            Mention other = discourse.covering(mention.sentence(), each);
            if (other != null && each < mention.first()) {
                actors.addAll(other.meaning().actors());
            }
        }
        Mention other = discourse.covering(mention.sentence(), subject);
        boolean plural =
                tree.token(subject).tag().endsWith("S") || tree.token(subject).is("PRP");
        if (actors.size() > 1 || (other != null && !actors.isEmpty() && plural)) {
            return Search.found(actors);
        }
        boolean things = tree.token(subject).tag().equals("NNS") && actors.isEmpty();
        return things ? Search.STOP : Search.ON;
    }

    /** A state, its government or an organisation: what <i>it</i> can be. */
    private static boolean isNeuter(Meaning meaning) {
        return meaning instanceof Meaning.Organisation
                || (meaning instanceof Meaning.State state && state.form() != Meaning.State.Form.ADJECTIVE)
                || (meaning instanceof Meaning.Office office && office.level().equals("body"))
                || (meaning instanceof Meaning.Reference reference && isOneState(reference));
    }

    private static boolean isOneState(Meaning.Reference reference) {
        return reference.hints().contains("neuter")
                || reference.hints().contains("state")
                || reference.hints().contains("epithet")
                || reference.hints().contains("latter")
                || reference.hints().contains("former");
    }

    /** The last state before the pronoun in its sentence that stands as a name, or null. */
    private @Nullable Mention nearestState(Mention mention) {
        Mention nearest = null;
        Tree tree = discourse.tree(mention.sentence());
        for (Mention other : discourse.settledIn(mention.sentence())) {
            boolean name = other.meaning() instanceof Meaning.State state
                    && state.form() != Meaning.State.Form.ADJECTIVE
                    && state.form() != Meaning.State.Form.CAPITAL
                    && !isOfSeveral(tree, other);
            nearest = name ? other : nearest;
        }
        return nearest;
    }

    /** Whether it stands in the subject of a clause beside another. */
    private static boolean isOfSeveral(Tree tree, Mention mention) {
        int head = tree.head(mention);
        boolean further = tree.token(head).relation().equals("conj");
        int first = further ? tree.token(head).head() : head;
        return first >= 0
                && tree.token(first).relation().startsWith("nsubj")
                && tree.coordinated(first).size() > 1;
    }

    /** The main subject of the sentence before, if it can be what the pronoun stands for. */
    private List<Actor> previousSubject(Mention mention, boolean many) {
        int previous = mention.sentence() - 1;
        if (previous < 0) {
            return List.of();
        }
        Tree tree = discourse.tree(previous);
        int subject = tree.mainSubject();
        if (subject < 0) {
            return many ? List.of() : first(mention, previous);
        }
        if (!many && tree.coordinated(subject).size() > 1) {
            return carried(mention, previous);
        }
        if (!many) {
            Mention other = discourse.covering(previous, subject);
            return other != null
                            && isNeuter(other.meaning())
                            && other.meaning().actors().size() == 1
                    ? renamed(mention, other.meaning().actors())
                    : List.of();
        }
        List<Actor> actors = new ArrayList<>();
        for (int each : tree.coordinated(subject)) {
            Mention other = discourse.covering(previous, each);
            if (other != null) {
                actors.addAll(other.meaning().actors());
            }
        }
        boolean plural = tree.token(subject).tag().endsWith("S");
        return actors.size() > 1 || plural ? actors : pair(previous);
    }

    /** The state that another such pronoun of a sentence stands for. */
    private List<Actor> carried(Mention mention, int sentence) {
        return discourse.settledIn(sentence).stream()
                .filter(other -> other.meaning() instanceof Meaning.Reference reference
                        && reference.hints().contains("neuter")
                        && reference.actors().size() == 1)
                .findFirst()
                .map(other -> renamed(mention, other.meaning().actors()))
                .orElse(List.of());
    }

    /** The two people of two states whom a sentence names, who met as a rule: <i>Putin phoned Macron. <b>They</b> agreed</i>. */
    private List<Actor> pair(int sentence) {
        Map<String, Actor> people = new LinkedHashMap<>();
        for (Mention other : discourse.settledIn(sentence)) {
            if (Dyads.meets(other.meaning())) {
                discourse.states(other.meaning()).forEach(actor -> people.putIfAbsent(actor.country(), actor));
            }
        }
        return people.size() == 2 ? List.copyOf(people.values()) : List.of();
    }

    /** The state that a sentence nobody has parsed begins with. */
    private List<Actor> first(Mention mention, int sentence) {
        for (Mention other : discourse.settledIn(sentence)) {
            if (other.first() <= 1
                    && isNeuter(other.meaning())
                    && other.meaning().actors().size() == 1) {
                return renamed(mention, other.meaning().actors());
            }
        }
        return List.of();
    }

    private static List<Actor> renamed(Mention mention, List<Actor> actors) {
        return actors.stream()
                .map(actor -> new Actor(mention.text(), actor.name(), actor.country(), actor.sector()))
                .toList();
    }
}
