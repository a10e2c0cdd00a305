package org.entente.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.knowledge.Knowledge;
import org.entente.model.Plover;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * Reads a relation from the frames whose roles its two actors fill, each under the operators that act on it.
 *
 * <p>Every frame found anywhere in the sentence is a {@link Reading}; how much it counts depends on how surely the tree
 * makes the source its actor and the target its recipient. The readings of a type add to its score, the best counting
 * most, and what is left to doubt is shared out by how common the types are.
 */
final class FrameRelationCoder implements RelationCoder {

    /** Rows that are read for relations only come first: they may keep a row of the events from reading their words. */
    private static final List<String> TABLES = List.of("frames/relations.tsv", "frames/events.tsv");

    /** What a further trigger of the same type adds. */
    private static final double FURTHER = 0.2;

    /** What doubt is always left. */
    private static final double DOUBT = 0.05;

    /** What a trigger counts that its tag says is another part of speech. */
    private static final double MISTAGGED = 0.4;

    /** What a row counts beside one of more words at the same trigger. */
    private static final double SECOND = 0.3;

    /** From what weight on a verb's reading makes the nouns under it background. */
    private static final double TELLING = 0.3;

    /** What such a noun counts. */
    private static final double BACKGROUND = 0.6;

    private final Frames frames;
    private final Support support;
    private final Modalities modalities;
    private final RelationModes modes;

    FrameRelationCoder(Knowledge knowledge) {
        frames = new Frames(knowledge, TABLES);
        support = new Support(knowledge);
        modalities = new Modalities(new Operators(knowledge));
        modes = new RelationModes(new Modes(knowledge, frames, modalities));
    }

    @Override
    public Relation relate(Sentence sentence, Span source, Span target) {
        List<Reading> readings = readings(sentence, source, target);
        return Relation.best(scores(readings), modes(sentence, source, target, readings));
    }

    /** The mode that each type would have, given what the frames say. */
    Map<Plover.Type, String> modes(Sentence sentence, Span source, Span target, List<Reading> readings) {
        return modes.of(sentence, source, target, readings);
    }

    /** What every frame in the sentence says of the two actors, the surest first. */
    List<Reading> readings(Sentence sentence, Span source, Span target) {
        Grammar grammar = new Grammar(sentence);
        Casting casting = new Casting(support, grammar, Party.of(grammar, source), Party.of(grammar, target));
        List<Reading> readings = new ArrayList<>();
        for (int token = 0; token < grammar.size(); token++) {
            if (!casting.names(token) && !Calendar.names(grammar.token(token))) {
                List<Match> matches = frames.at(grammar, token);
                add(readings, grammar, casting, matches, 1);
                if (matches.isEmpty()) {
                    mistagged(readings, grammar, casting, token);
                }
            }
        }
        List<Reading> apart = withoutParts(governed(grammar, readings));
        apart.sort(Comparator.comparingDouble(Reading::weight).reversed());
        return apart;
    }

    /** Verbs and nouns are taken for each other, and both for names in headlines. */
    private void mistagged(List<Reading> readings, Grammar grammar, Casting casting, int token) {
        Token word = grammar.token(token);
        if (word.is("NN") || word.is("VB")) {
            for (String lemma : frames.lemmas(Grammar.lower(word))) {
                for (String pos : List.of("v", "n")) {
                    add(readings, grammar, casting, frames.at(grammar, token, lemma, pos), MISTAGGED);
                }
            }
        }
    }

    private void add(List<Reading> readings, Grammar grammar, Casting casting, List<Match> matches, double share) {
        List<Reading> found = new ArrayList<>();
        for (Match match : matches) {
            Modality modality = modalities.of(grammar, subject -> List.of(), match.token(), match.frame());
            double fit = casting.fit(match, modality);
            double blame = casting.blame(match, modality);
            Plover.Type type = modality.over(match.frame().type());
            found.add(
                    blame > fit && type == match.frame().type()
                            ? new Reading(match, modality, Plover.Type.ACCUSE, share * blame)
                            : new Reading(
                                    match, modality, type, share * match.frame().weight() * fit));
        }
        // Of rows of as many words at one trigger, that which casts the two best is meant.
        found.sort(Comparator.comparingInt(
                        (Reading reading) -> -reading.match().frame().with().size())
                .thenComparing(reading -> !reading.match().near())
                .thenComparingDouble(
                        reading -> -reading.weight() / reading.match().frame().weight()));
        for (int i = 0; i < found.size(); i++) {
            readings.add(i == 0 ? found.get(0) : found.get(i).weighted(SECOND));
        }
    }

    /**
     * What stands under a verb that tells an event of its own is background: <i>mobilised for a battle</i>, <i>lifted
     * the limits on visits</i>. A verb does so for its nouns, a phrase for its clauses too.
     */
    private static List<Reading> governed(Grammar grammar, List<Reading> readings) {
        Map<Integer, Double> verbs = new HashMap<>();
        Map<Integer, Double> phrases = new HashMap<>();
        for (Reading reading : readings) {
            int token = reading.match().token();
            if (grammar.token(token).is("VB")) {
                verbs.merge(token, reading.weight(), Math::max);
                phrases.merge(token, reading.match().company().isEmpty() ? 0 : reading.weight(), Math::max);
            }
        }
        List<Reading> weighted = new ArrayList<>();
        for (Reading reading : readings) {
            int token = reading.match().token();
            int verb = token;
            while (verb >= 0 && !grammar.token(verb).is("VB")) {
                verb = grammar.token(verb).head();
            }
            boolean noun = verb != token && verbs.getOrDefault(verb, 0.0) > TELLING;
            boolean clause = verb == token
                    && reading.modality().chain().stream()
                            .skip(1)
                            .anyMatch(outer -> phrases.getOrDefault(outer, 0.0) > TELLING);
            weighted.add(noun || clause ? reading.weighted(BACKGROUND) : reading);
        }
        return weighted;
    }

    /**
     * A word that is part of another trigger says little by itself: <i>pledge support</i> is one act. But one that has
     * a part of its own says more than the trigger: <i>launched a scathing attack</i>.
     */
    private static List<Reading> withoutParts(List<Reading> readings) {
        Set<Integer> parts = new HashSet<>();
        Set<Integer> phrases = new HashSet<>();
        for (Reading reading : readings) {
            parts.addAll(reading.match().company());
            if (!reading.match().company().isEmpty()) {
                phrases.add(reading.match().token());
            }
        }
        List<Reading> apart = new ArrayList<>();
        for (Reading reading : readings) {
            int token = reading.match().token();
            boolean part = parts.contains(token) && !phrases.contains(token);
            boolean outdone = reading.match().company().stream().anyMatch(phrases::contains);
            apart.add(part || outdone ? reading.weighted(SECOND) : reading);
        }
        return apart;
    }

    /** How well each type fits what readings, the surest first, say together; the scores add up to 1. */
    static Map<Plover.Type, Double> scores(List<Reading> readings) {
        Map<Plover.Type, Double> scores = new EnumMap<>(Plover.Type.class);
        for (Plover.Type type : Plover.Type.values()) {
            scores.put(type, DOUBT * Prior.of(type));
        }
        Map<Plover.Type, Set<Integer>> triggers = new EnumMap<>(Plover.Type.class);
        for (Reading reading : readings) {
            Set<Integer> seen = triggers.computeIfAbsent(reading.type(), key -> new HashSet<>());
            double share = seen.isEmpty() ? 1 : FURTHER;
            if (seen.add(reading.match().token())) {
                scores.merge(reading.type(), share * reading.weight(), Double::sum);
            }
        }
        double sum = scores.values().stream().mapToDouble(Double::doubleValue).sum();
        scores.replaceAll((type, score) -> score / sum);
        return scores;
    }
}
