package org.entente.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Claim;
import org.entente.model.Kind;
import org.jspecify.annotations.Nullable;

/**
 * How the claims of one article stand to its labels.
 *
 * <p>Labels name every visit, agreement, exercise and transfer, so one told beyond them is wrong; of other events they
 * name only the main ones, so one told beyond them is not judged. What is optional may be told or not.
 *
 * @param article what was read
 * @param judged its labels in order, each with the claim that tells its thing
 * @param spurious the claims that tell what is not there
 */
record ArticleScore(LabelledArticle article, List<Judged> judged, List<Claim> spurious) {

    /**
     * A label and the claim that tells its thing, or null.
     *
     * @param label what a careful reader enters
     * @param claim what the program tells of it
     */
    record Judged(Label label, @Nullable Claim claim) {}

    ArticleScore {
        judged = List.copyOf(judged);
        spurious = List.copyOf(spurious);
    }

    static ArticleScore of(LabelledArticle article, String text, List<Claim> claims) {
        Matching matching = new Matching(text);
        List<Claim> left = new ArrayList<>(claims);
        List<Judged> judged = new ArrayList<>();
        for (Label label : article.labels()) {
            Claim best = left.stream()
                    .filter(claim -> matching.matches(claim, label))
                    .reduce((one, other) -> right(other, label) > right(one, label) ? other : one)
                    .orElse(null);
            judged.add(new Judged(label, best));
            left.remove(best);
        }
        left.removeIf(claim -> claim.kind() == Kind.EVENT);
        return new ArticleScore(article, judged, left);
    }

    private static long right(Claim claim, Label label) {
        return Field.judged(claim, label).values().stream()
                .filter(right -> right)
                .count();
    }

    /** The labels, not optional, whose thing no claim tells. */
    List<Label> missed() {
        return judged.stream()
                .filter(one -> !one.label().optional() && one.claim() == null)
                .map(Judged::label)
                .toList();
    }

    /** The claims that tell a labelled thing. */
    List<Claim> found() {
        List<Claim> found = new ArrayList<>();
        for (Judged one : judged) {
            if (one.claim() != null) {
                found.add(one.claim());
            }
        }
        return found;
    }

    /** Things of each kind. */
    Map<Kind, Tally> kinds() {
        Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);
        for (Judged one : judged) {
            if (!one.label().optional()) {
                int told = one.claim() == null ? 0 : 1;
                tallies.merge(one.label().kind(), new Tally(1, told, told), Tally::plus);
            }
        }
        spurious.forEach(claim -> tallies.merge(claim.kind(), new Tally(0, 1, 0), Tally::plus));
        return tallies;
    }

    /** The fields of the claims found: how many are asserted, and how many of them are right. */
    Map<Field, Tally> fields() {
        Map<Field, Tally> tallies = new EnumMap<>(Field.class);
        for (Judged one : judged) {
            if (one.claim() != null) {
                Field.judged(one.claim(), one.label())
                        .forEach((field, right) -> tallies.merge(field, new Tally(1, 1, right ? 1 : 0), Tally::plus));
            }
        }
        return tallies;
    }

    /** Orders by how much goes wrong, the worst last. */
    static Comparator<ArticleScore> byErrors() {
        return Comparator.comparingInt(
                score -> score.missed().size() + score.spurious().size());
    }
}
