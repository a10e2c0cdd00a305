package org.entente.claims;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.Kind;
import org.entente.model.Plover;
import org.entente.model.Status;
import org.entente.model.Token;
import org.jspecify.annotations.Nullable;

/** The table of operators. */
final class Operators {

    private static final String TABLE = "frames/operators.tsv";

    private final Map<String, Operator> byTrigger = new HashMap<>();
    private final Set<String> performative;
    private final Set<String> polite;
    private final Set<String> courtesies;

    Operators(Knowledge knowledge) {
        WordClasses classes = new WordClasses(knowledge);
        performative = classes.named("performative");
        polite = classes.named("polite");
        courtesies = classes.named("courtesy");
        Compositions compositions = new Compositions(knowledge);
        for (Row row : knowledge.table(TABLE).rows()) {
            if (!Set.of("v", "n", "a", "r", "m").contains(row.text("pos"))) {
                throw row.wrong("pos", "v verb, n noun, a adjective, r adverb or m modal");
            }
            Operator.Effect effect =
                    row.text("effect").isEmpty() ? Operator.Effect.LADDER : row.oneOf("effect", Operator.Effect.class);
            Map<Plover.Type, Plover.Type> makes = makes(row, effect, compositions);
            for (String lemma : row.list("trigger")) {
                for (String trigger : Spellings.of(lemma)) {
                    Operator operator = new Operator(
                            trigger,
                            row.text("pos"),
                            effect,
                            row.text("status").isEmpty() ? null : row.oneOf("status", Status.class),
                            one(makes),
                            makes,
                            row.text("scope").equals("subj"),
                            spares(row),
                            row.where());
                    byTrigger.put(key(trigger, operator.pos(), operator.subject()), operator);
                }
            }
        }
    }

    /** What the column {@code type} says: a PLOVER type or a row of the compositions; by default that of the effect. */
    private static Map<Plover.Type, Plover.Type> makes(Row row, Operator.Effect effect, Compositions compositions) {
        String type = row.text("type");
        if (type.isEmpty()) {
            type = effect == Operator.Effect.STOP ? "end" : effect == Operator.Effect.NEGATION ? "negation" : "";
        }
        Map<Plover.Type, Plover.Type> composed = compositions.named(type);
        if (composed != null) {
            return composed;
        }
        return type.isEmpty() ? Map.of() : Compositions.always(row.oneOf("type", Plover.Type.class));
    }

    private static Plover.@Nullable Type one(Map<Plover.Type, Plover.Type> makes) {
        return makes.size() == Plover.Type.values().length
                        && Set.copyOf(makes.values()).size() == 1
                ? makes.values().iterator().next()
                : null;
    }

    private static Set<Kind> spares(Row row) {
        Set<Kind> spares = EnumSet.noneOf(Kind.class);
        for (String name : row.list("spares")) {
            Arrays.stream(Kind.values())
                    .filter(kind -> kind.name().equalsIgnoreCase(name))
                    .findAny()
                    .ifPresentOrElse(spares::add, () -> {
                        throw row.wrong("spares", "kinds of claim: " + Arrays.toString(Kind.values()));
                    });
        }
        return spares;
    }

    /** The operator that the word is for its complements, or null. */
    @Nullable
    Operator onComplement(Token word) {
        return byTrigger.get(key(word.lemma(), pos(word), false));
    }

    /**
     * The same, where its particle may make it another word (<i>call off</i> is no call, <i>at the end of talks</i> no end of
     * them), or the clause that it tells: <i>announce that</i> says no more than what is so.
     */
    @Nullable
    Operator onComplement(Grammar grammar, int at) {
        Token word = grammar.token(at);
        Operator telling = grammar.dependent(at, "ccomp") < 0 || !word.is("VB")
                ? null
                : byTrigger.get(key(word.lemma() + "+that", "v", false));
        if (telling != null) {
            return telling;
        }
        for (Token dependent : grammar.dependents(at)) {
            boolean particle = dependent.relation().equals("compound:prt") || dependent.is("RP");
            boolean mark = word.is("NN") && dependent.relation().equals("case");
            if (word.is("RB") || (word.is("VB") && particle) || mark) {
                Operator phrasal = phrasal(word, dependent, false);
                if (phrasal != null) {
                    return phrasal;
                }
            }
        }
        return onComplement(word);
    }

    /**
     * Whether the word inside is said by saying so, though politeness wraps it: <i>we would like to <b>thank</b> Oslo</i>,
     * <i>let me <b>commend</b> Oslo</i>, <i>offered his <b>condolences</b></i>.
     */
    boolean performed(Grammar grammar, int inner, int wrapping) {
        Token outer = grammar.token(wrapping);
        if (!grammar.token(inner).is("VB")) {
            return courtesies.contains(grammar.token(inner).lemma()) && performative.contains(outer.lemma());
        }
        return performative.contains(grammar.token(inner).lemma())
                && polite.contains(outer.lemma())
                && !grammar.hasDependent(wrapping, "not", "n't", "never", "if")
                && speaks(grammar, wrapping);
    }

    /** Whether whoever tells does what a verb tells. */
    private static boolean speaks(Grammar grammar, int verb) {
        for (int at = verb; at >= 0; at = grammar.token(at).head()) {
            if (grammar.hasDependent(at, "I", "we", "me", "us")) {
                return true;
            }
            if (grammar.hasSubject(at)) {
                return false;
            }
        }
        return false;
    }

    /** The operator that the word, or the word with one that hangs on it (<i>fall through</i>, <i>come to nothing</i>), is for its subject; or null. */
    @Nullable
    Operator onSubject(Grammar grammar, int at) {
        Token word = grammar.token(at);
        for (Token dependent : grammar.dependents(at)) {
            Operator phrasal = phrasal(word, dependent, true);
            if (phrasal != null) {
                return phrasal;
            }
        }
        return byTrigger.get(key(word.lemma(), pos(word), true));
    }

    private @Nullable Operator phrasal(Token word, Token dependent, boolean subject) {
        return byTrigger.get(key(word.lemma() + "+" + dependent.lemma(), pos(word), subject));
    }

    private static String key(String lemma, String pos, boolean subject) {
        return lemma.toLowerCase(Locale.ROOT) + " " + pos + (subject ? " subj" : "");
    }

    private static String pos(Token word) {
        if (word.is("MD")) {
            return "m";
        }
        return word.is("VB") ? "v" : word.is("JJ") ? "a" : word.is("RB") || word.is("IN") ? "r" : "n";
    }
}
