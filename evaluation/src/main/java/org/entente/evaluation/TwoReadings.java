package org.entente.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.model.Kind;
import org.entente.model.Status;

/**
 * How the labels of two readers of one article stand to each other.
 *
 * <p>What only one of them enters, and calls optional, is no disagreement.
 *
 * @param pairs what both enter
 * @param onlyFirst what the first enters, not optional, and the second does not
 * @param onlySecond the reverse
 */
record TwoReadings(List<Pair> pairs, List<Label> onlyFirst, List<Label> onlySecond) {

    /** How far apart the quotes of a pair may stand: in neighbouring sentences. */
    private static final int NEIGHBOURS = 2;

    /** The labels that two readers give one thing. */
    record Pair(Label first, Label second) {

        private boolean optional() {
            return first.optional() && second.optional();
        }

        /** Whether the readers think the same rung the best one. */
        boolean sameBest() {
            return first.statuses().get(0) == second.statuses().get(0);
        }

        /** Whether there is a rung that both accept. */
        boolean acceptable() {
            return !Collections.disjoint(first.statuses(), second.statuses());
        }

        /**
         * Of each field but status that either gives: counted as labelled where the first gives it, as told where the
         * second does, as right where they say the same. Of two dates the less exact may hold the other.
         */
        private Map<Field, Tally> fields() {
            Map<Field, Tally> fields = new EnumMap<>(Field.class);
            String date = first.date();
            boolean sameDate = date.startsWith(second.date()) || second.date().startsWith(date);
            fields.put(Field.DATE, tally(date, second.date(), sameDate));
            String number = Objects.toString(first.quantity(), "");
            String other = Objects.toString(second.quantity(), "");
            fields.put(Field.QUANTITY, tally(number, other, number.equals(other)));
            String speaker = Wording.plain(first.speaker());
            boolean sameSpeaker = speaker.equals(Wording.plain(second.speaker()));
            fields.put(Field.SPEAKER, tally(speaker, second.speaker(), sameSpeaker));
            return fields;
        }

        private static Tally tally(String first, String second, boolean same) {
            boolean both = !first.isEmpty() && !second.isEmpty();
            return new Tally(first.isEmpty() ? 0 : 1, second.isEmpty() ? 0 : 1, both && same ? 1 : 0);
        }

        private int alike() {
            return (sameBest() ? 1 : 0)
                    + fields().values().stream().mapToInt(Tally::right).sum();
        }
    }

    TwoReadings {
        pairs = List.copyOf(pairs);
        onlyFirst = List.copyOf(onlyFirst);
        onlySecond = List.copyOf(onlySecond);
    }

    /** Pairs labels one to one, the nearest and most alike first. */
    static TwoReadings of(Places places, List<Label> first, List<Label> second) {
        List<Pair> candidates = new ArrayList<>();
        for (Label one : first) {
            second.stream()
                    .filter(other ->
                            Sameness.same(one, other) && places.apart(one.quote(), other.quote()) <= NEIGHBOURS)
                    .forEach(other -> candidates.add(new Pair(one, other)));
        }
        candidates.sort(Comparator.<Pair>comparingInt(
                        pair -> places.apart(pair.first().quote(), pair.second().quote()))
                .thenComparing(Pair::alike, Comparator.reverseOrder()));
        Set<Label> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : candidates) {
            if (!taken.contains(pair.first()) && !taken.contains(pair.second())) {
                pairs.add(pair);
                taken.add(pair.first());
                taken.add(pair.second());
            }
        }
        return new TwoReadings(pairs, alone(first, taken), alone(second, taken));
    }

    private static List<Label> alone(List<Label> labels, Set<Label> taken) {
        return labels.stream()
                .filter(label -> !label.optional() && !taken.contains(label))
                .toList();
    }

    /** Several articles together. */
    static TwoReadings of(List<TwoReadings> articles) {
        return new TwoReadings(
                articles.stream().flatMap(one -> one.pairs().stream()).toList(),
                articles.stream().flatMap(one -> one.onlyFirst().stream()).toList(),
                articles.stream().flatMap(one -> one.onlySecond().stream()).toList());
    }

    /** Things of each kind: labelled by the first, told by the second; pairs that both call optional are left out. */
    Map<Kind, Tally> kinds() {
        Map<Kind, Tally> kinds = new EnumMap<>(Kind.class);
        pairs.stream()
                .filter(pair -> !pair.optional())
                .forEach(pair -> kinds.merge(pair.first().kind(), new Tally(1, 1, 1), Tally::plus));
        onlyFirst.forEach(label -> kinds.merge(label.kind(), new Tally(1, 0, 0), Tally::plus));
        onlySecond.forEach(label -> kinds.merge(label.kind(), new Tally(0, 1, 0), Tally::plus));
        return kinds;
    }

    /** Date, quantity and speaker of the pairs: given by the first, by the second, the same by both. */
    Map<Field, Tally> fields() {
        Map<Field, Tally> fields = new EnumMap<>(Field.class);
        pairs.forEach(pair -> pair.fields().forEach((field, tally) -> fields.merge(field, tally, Tally::plus)));
        return fields;
    }

    /**
     * Cohen's kappa of the best status: 1 when the readers always agree, 0 when they agree no more often than chance,
     * given how often each uses each rung; 1 when both use one rung only or there are no pairs.
     */
    double kappa() {
        Map<Status, Integer> first = new EnumMap<>(Status.class);
        Map<Status, Integer> second = new EnumMap<>(Status.class);
        for (Pair pair : pairs) {
            first.merge(pair.first().statuses().get(0), 1, Integer::sum);
            second.merge(pair.second().statuses().get(0), 1, Integer::sum);
        }
        double all = pairs.size();
        double chance = first.entrySet().stream()
                .mapToDouble(rung -> rung.getValue() / all * second.getOrDefault(rung.getKey(), 0) / all)
                .sum();
        double agreed = pairs.stream().filter(Pair::sameBest).count() / all;
        return pairs.isEmpty() || chance == 1 ? 1 : (agreed - chance) / (1 - chance);
    }
}
