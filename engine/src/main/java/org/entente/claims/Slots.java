package org.entente.claims;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Token;

/**
 * What fills the slots around a verb or noun of one parsed sentence, with passives, relative clauses, control and
 * coordination undone.
 *
 * <p>Slots are {@code subj} and {@code obj} (of sense, not of form: the agent of a passive is its {@code subj}),
 * {@code place} and {@code opening} (of a
 * preposition: the place of a clause without a verb, and one that opens a clause), {@code iobj}, {@code poss} (<i>India's</i> purchase), {@code mod} (<i>Indian</i> purchase), {@code loc} (here, there),
 * {@code speaker} (who says what a modal verb asks for), and prepositions by their own name, those of several words joined as {@code according_to}. A slot holds the heads of
 * its fillers, the likeliest first. Prepositional phrases are also offered by the object they may have been attached to
 * wrongly, after those attached rightly.
 */
final class Slots {

    private static final Set<String> OBJECT_CONTROL = Set.of(
            "ask",
            "urge",
            "allow",
            "help",
            "order",
            "persuade",
            "invite",
            "force",
            "enable",
            "permit",
            "request",
            "tell",
            "call",
            "encourage",
            "compel",
            "press",
            "let",
            "warn",
            "authorise",
            "authorize",
            "assist",
            "oblige");

    /** Verbs whose infinitive is done by whom they are addressed to: <i>called <b>on them</b> to leave</i>. */
    private static final Set<String> APPEALS = Set.of("call", "appeal", "plead");

    /** Nouns whose words are those of whoever sends them: <i>issued a <b>statement</b> condemning the raid</i>. */
    private static final Set<String> MESSAGES = Set.of(
            "statement",
            "letter",
            "message",
            "note",
            "communique",
            "communiqué",
            "resolution",
            "declaration",
            "telegram",
            "tweet",
            "release",
            "motion",
            "petition");

    private static final Set<String> RELATIVE = Set.of("which", "that", "who", "whom", "whose");

    /** Words that stand for a place. */
    static final Set<String> HERE = Set.of("here", "there", "home", "abroad");

    private final Grammar grammar;
    private final SmallWords small;

    Slots(Grammar grammar) {
        this.grammar = grammar;
        small = new SmallWords(grammar, this);
    }

    /** The slots of the verb, noun or adjective at {@code predicate}, each filler's conjuncts included. */
    Map<String, List<Integer>> of(int predicate) {
        Map<String, Set<Integer>> slots = new LinkedHashMap<>();
        if (grammar.token(predicate).is("MD")) {
            small.modal(predicate, slots);
        } else if (grammar.token(predicate).relation().equals("cop")) {
            small.copular(grammar.predicate(predicate), slots);
        } else if (grammar.token(predicate).relation().equals("case")) {
            small.preposition(predicate, slots);
        } else if (grammar.token(predicate).is("VB") || grammar.hasSubject(predicate)) {
            verbSlots(predicate, slots, 0);
            speaker(predicate, slots);
        }
        if (!grammar.token(predicate).is("VB") && !grammar.token(predicate).is("MD")) {
            nounSlots(predicate, slots, 0);
        }
        Map<String, List<Integer>> filled = new LinkedHashMap<>();
        slots.forEach((slot, heads) -> {
            Set<Integer> all = new LinkedHashSet<>();
            heads.forEach(head -> all.addAll(grammar.withConjuncts(head)));
            all.remove(predicate);
            filled.put(slot, List.copyOf(all));
        });
        return filled;
    }

    private void speaker(int predicate, Map<String, Set<Integer>> slots) {
        int teller = grammar.token(predicate).head();
        boolean told = Set.of("ccomp", "parataxis", "dep")
                .contains(grammar.token(predicate).relation());
        if (teller >= 0 && told && grammar.token(teller).is("VB")) {
            Map<String, Set<Integer>> outer = new LinkedHashMap<>();
            verbSlots(teller, outer, 0);
            outer.getOrDefault("subj", Set.of()).forEach(head -> add(slots, "speaker", head));
        }
    }

    static void add(Map<String, Set<Integer>> slots, String slot, int head) {
        if (head >= 0) {
            slots.computeIfAbsent(slot, key -> new LinkedHashSet<>()).add(head);
        }
    }

    private void verbSlots(int verb, Map<String, Set<Integer>> slots, int depth) {
        boolean passive = grammar.passive(verb);
        for (Token token : grammar.dependents(verb)) {
            int at = token.index();
            switch (token.relation()) {
                case "nsubj" -> add(slots, passive ? "obj" : "subj", unrelative(at, verb));
                case "nsubj:pass" -> add(slots, "obj", unrelative(at, verb));
                case "obj" -> add(slots, "obj", unrelative(at, verb));
                case "iobj" -> add(slots, "iobj", unrelative(at, verb));
                case "obl", "nmod", "obl:tmod" -> {
                    String preposition = grammar.preposition(at);
                    if (preposition.equals("by") && passive) {
                        add(slots, "subj", at);
                    }
                    if (!preposition.isEmpty()) {
                        add(slots, preposition, unrelative(at, verb));
                    }
                }
                case "xcomp" -> {
                    // FOUND THE OFFICER GUILTY: whom the adjective is said of is the verb's object.
                    if (!token.is("VB") && grammar.dependent(at, "cop") < 0) {
                        add(slots, "obj", grammar.dependent(at, "nsubj"));
                    }
                }
                case "advcl", "ccomp" -> addressee(at, slots);
                case "advmod" -> {
                    if (HERE.contains(Grammar.lower(token))) {
                        add(slots, "loc", at);
                    }
                }
                default -> {}
            }
        }
        inherited(verb, passive, slots, depth);
        misattached(slots);
    }

    /** Who is to do what is called for, needed or waited for: <i>called for <b>the sides</b> to talk</i>. */
    private void addressee(int clause, Map<String, Set<Integer>> slots) {
        if (grammar.hasDependent(clause, "for") && grammar.hasDependent(clause, "to")) {
            add(slots, "for", grammar.dependent(clause, "nsubj"));
        }
    }

    /** A relative pronoun stands for the noun that its clause modifies. */
    int unrelative(int at, int verb) {
        if (at < 0) {
            return at;
        }
        Token word = grammar.token(at);
        if (RELATIVE.contains(Grammar.lower(word)) && !word.is("DT")) {
            for (int v = verb; v >= 0; v = grammar.token(v).head()) {
                if (grammar.token(v).relation().startsWith("acl")) {
                    return grammar.token(v).head();
                }
                if (!Set.of("conj", "xcomp", "ccomp", "nsubj", "nsubj:pass", "obj")
                        .contains(grammar.token(v).relation())) {
                    break;
                }
            }
        }
        return at;
    }

    /** What a verb takes from the clause that it hangs on, when it lacks it itself. */
    private void inherited(int verb, boolean passive, Map<String, Set<Integer>> slots, int depth) {
        int head = grammar.token(verb).head();
        String relation = grammar.token(verb).relation();
        if (head < 0 || depth > 6) {
            return;
        }
        boolean lacksSubject = !slots.containsKey("subj");
        boolean lacksObject = !slots.containsKey("obj");
        switch (relation) {
            case "acl", "acl:relcl" -> {
                String tag = grammar.token(verb).tag();
                if (passive && lacksObject) {
                    add(slots, "obj", head);
                } else if (tag.equals("VBG") && lacksSubject && relation.equals("acl")) {
                    if (said(grammar, verb)) {
                        senders(head, slots, depth);
                    }
                    add(slots, "subj", head);
                } else if (relation.equals("acl:relcl") && !lacksSubject && lacksObject) {
                    add(slots, "obj", head);
                } else if (relation.equals("acl:relcl") && lacksSubject && !passive) {
                    add(slots, "subj", head);
                } else if (lacksSubject && !passive) {
                    ownersOf(head, slots, depth);
                }
            }
            case "xcomp", "ccomp", "advcl", "conj", "parataxis", "dep" -> {
                if (relation.equals("dep") && !grammar.token(verb).tag().equals("VBG")) {
                    return;
                }
                boolean bare = relation.equals("ccomp") || relation.equals("parataxis");
                if (relation.equals("ccomp")
                        && grammar.token(head).is("NN")
                        && lacksObject
                        && !lacksSubject
                        && !passive) {
                    // JETS THAT IT ACQUIRED: the parser often takes a relative clause for the content of its noun.
                    add(slots, "obj", head);
                }
                if ((passive ? lacksObject : lacksSubject) && !(bare && grammar.dependent(verb, "mark") < 0)) {
                    Map<String, Set<Integer>> outer = new LinkedHashMap<>();
                    if (grammar.token(head).is("VB") || grammar.hasSubject(head)) {
                        verbSlots(head, outer, depth + 1);
                    } else {
                        nounSlots(head, outer, depth + 1);
                    }
                    int undergoes = relation.equals("conj") ? grammar.dependent(head, "nsubj:pass") : -1;
                    if (undergoes >= 0 && !passive) {
                        // TOGO WAS PROMISED jets by Spain AND GOT them: who gets them is who was promised them.
                        add(slots, "subj", unrelative(undergoes, head));
                        return;
                    }
                    String control = controller(head, relation, outer);
                    for (int filler : outer.getOrDefault(control, Set.of())) {
                        add(slots, passive ? "obj" : "subj", filler);
                    }
                }
                if (relation.equals("conj") && !passive && lacksObject && grammar.passive(head)) {
                    return;
                }
            }
            default -> {}
        }
    }

    private String controller(int head, String relation, Map<String, Set<Integer>> outer) {
        if (relation.equals("xcomp") && APPEALS.contains(grammar.token(head).lemma())) {
            for (String slot : List.of("on", "upon", "to", "with", "for")) {
                if (outer.containsKey(slot)) {
                    return slot;
                }
            }
        }
        if (relation.equals("xcomp")
                && OBJECT_CONTROL.contains(grammar.token(head).lemma())
                && outer.containsKey("obj")) {
            return "obj";
        }
        if (relation.equals("conj") && grammar.passive(head) && !outer.containsKey("subj")) {
            return "obj";
        }
        return outer.containsKey("subj") ? "subj" : grammar.passive(head) ? "obj" : "subj";
    }

    /** Whether a verb tells what a message says: <i>a letter <b>thanking</b> Togo</i>. */
    static boolean said(Grammar grammar, int verb) {
        Token token = grammar.token(verb);
        return token.tag().equals("VBG")
                && token.relation().equals("acl")
                && MESSAGES.contains(grammar.token(token.head()).lemma());
    }

    /** Who says what a message says. */
    private void senders(int noun, Map<String, Set<Integer>> slots, int depth) {
        Token message = grammar.token(noun);
        ownersOf(noun, slots, depth);
        if (!slots.containsKey("subj") && message.relation().equals("obj")) {
            Map<String, Set<Integer>> outer = new LinkedHashMap<>();
            verbSlots(message.head(), outer, depth + 1);
            outer.getOrDefault("subj", Set.of()).forEach(sender -> add(slots, "subj", sender));
        }
    }

    /** Whose an offer, agreement or plan is: the subject of what it says should be done. */
    private void ownersOf(int noun, Map<String, Set<Integer>> slots, int depth) {
        Map<String, Set<Integer>> outer = new LinkedHashMap<>();
        nounSlots(noun, outer, depth + 1);
        for (String slot : List.of("poss", "mod", "subj", "by", "for")) {
            for (int owner : outer.getOrDefault(slot, Set.of())) {
                add(slots, "subj", owner);
            }
            if (slots.containsKey("subj")) {
                return;
            }
        }
    }

    /** Prepositional phrases on the object may belong to the verb; they are offered after the verb's own. */
    private void misattached(Map<String, Set<Integer>> slots) {
        for (String slot : List.of("obj", "iobj", "from", "to", "with", "on", "of", "in", "for", "about")) {
            for (int noun : List.copyOf(slots.getOrDefault(slot, Set.of()))) {
                for (int each : grammar.withConjuncts(noun)) {
                    nominalModifiers(each, slots);
                }
            }
        }
    }

    private void nominalModifiers(int noun, Map<String, Set<Integer>> slots) {
        for (Token token : grammar.dependents(noun)) {
            if (token.relation().equals("nmod") || token.relation().equals("obl")) {
                String preposition = grammar.preposition(token.index());
                if (!preposition.isEmpty() && !preposition.equals("of")) {
                    add(slots, preposition, token.index());
                }
            } else if (token.relation().equals("acl")) {
                addressee(token.index(), slots);
            }
        }
    }

    private void nounSlots(int noun, Map<String, Set<Integer>> slots, int depth) {
        for (Token token : grammar.dependents(noun)) {
            int at = token.index();
            switch (token.relation()) {
                case "nmod:poss" ->
                    add(slots, "poss", Grammar.lower(token).equals("whose") ? unrelative(at, noun) : at);
                case "amod", "compound", "nummod", "nmod:npmod" -> add(slots, "mod", at);
                case "acl", "advcl" -> addressee(at, slots);
                case "nmod", "obl" -> {
                    String preposition = grammar.preposition(at);
                    if (!preposition.isEmpty()) {
                        add(slots, preposition, at);
                    } else {
                        add(slots, "mod", at);
                    }
                }
                default -> {}
            }
        }
        for (String slot : List.of("of", "mod")) {
            for (int inner : List.copyOf(slots.getOrDefault(slot, Set.of()))) {
                nominalModifiers(inner, slots);
            }
        }
        governing(noun, slots, depth);
    }

    /** What the verb that governs a noun adds to it: <i>they</i> held a drill <i>with India</i>. */
    private void governing(int noun, Map<String, Set<Integer>> slots, int depth) {
        Token self = grammar.token(noun);
        if (self.head() < 0 || depth > 6) {
            return;
        }
        int head = self.head();
        switch (self.relation()) {
            case "obj", "nsubj:pass", "obl", "xcomp", "advcl" -> {
                Map<String, Set<Integer>> outer = new LinkedHashMap<>();
                verbSlots(head, outer, depth + 1);
                boolean beside = grammar.tellsBesides(noun);
                outer.forEach((slot, fillers) -> {
                    boolean given = slot.equals("subj") || (!beside && !slot.equals("obj") && !slots.containsKey(slot));
                    if (given) {
                        for (int filler : fillers) {
                            if (filler != noun) {
                                add(slots, slot, filler);
                            }
                        }
                    }
                });
            }
            case "nsubj" -> {
                for (Token token : grammar.dependents(head)) {
                    if (token.relation().equals("obl")) {
                        String preposition = grammar.preposition(token.index());
                        if (!preposition.isEmpty() && !slots.containsKey(preposition)) {
                            add(slots, preposition, token.index());
                        }
                    }
                }
            }
            case "conj", "appos" -> {
                if (!grammar.token(head).is("VB")) {
                    Map<String, Set<Integer>> outer = new LinkedHashMap<>();
                    nounSlots(head, outer, depth + 1);
                    outer.forEach((slot, fillers) -> {
                        if (!slots.containsKey(slot)) {
                            fillers.forEach(filler -> add(slots, slot, filler));
                        }
                    });
                }
            }
            case "nmod" -> {
                if (!grammar.token(head).is("VB")) {
                    Map<String, Set<Integer>> outer = new LinkedHashMap<>();
                    nounSlots(head, outer, depth + 1);
                    for (String slot : List.of("poss", "mod", "subj", "with", "between", "to", "from", "by")) {
                        if (!slots.containsKey(slot)) {
                            outer.getOrDefault(slot, Set.of()).forEach(filler -> add(slots, slot, filler));
                        }
                    }
                }
            }
            default -> {}
        }
    }
}
