package org.entente.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Claim;
import org.entente.model.Kind;

/**
 * Whether claims are right as often as their confidence says, on the project's own articles that nobody reads.
 *
 * <p>The shares that the program goes by are measured on these articles, so each half of them is also judged by the shares
 * of the other: what that gives is to be expected of articles not yet seen.
 */
final class ConfidenceMeasurement implements Measurement {

    private static final String TITLE = "Confidence";

    private final Scorer scorer;
    private final Path set;

    ConfidenceMeasurement(Scorer scorer, Path set) {
        this.scorer = scorer;
        this.set = set;
    }

    /**
     * A claim of an article.
     *
     * @param half the half of the articles it was told in
     * @param like what all claims have in common that get one confidence
     * @param confidence its confidence
     * @param right whether it tells a labelled thing
     */
    private record Told(int half, String like, double confidence, boolean right) {}

    @Override
    public Section take() throws IOException {
        List<Told> told = told(scorer.score(set));
        if (told.isEmpty()) {
            return Section.absent(TITLE, "Not measured: there are no labelled articles in `" + set + "`.");
        }
        Map<String, List<Told>> groups = new TreeMap<>();
        told.forEach(one ->
                groups.computeIfAbsent(one.like(), like -> new ArrayList<>()).add(one));
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("kind and confidence", "claims", "share right", "share right by the other half"));
        double error = 0;
        double crossed = 0;
        for (Map.Entry<String, List<Told>> group : groups.entrySet()) {
            List<Told> alike = group.getValue();
            double right = share(alike);
            double expected = alike.stream()
                    .mapToDouble(one -> share(alike.stream()
                            .filter(other -> other.half() != one.half())
                            .toList()))
                    .average()
                    .orElse(right);
            table.add(List.of(group.getKey(), String.valueOf(alike.size()), Decimals.of(right), Decimals.of(expected)));
            error += alike.size() * Math.abs(right - alike.get(0).confidence()) / told.size();
            crossed += alike.size() * Math.abs(right - expected) / told.size();
        }
        return new Section(
                TITLE,
                "Visits, agreements, exercises and transfers of the project's own articles kept aside; a claim is right"
                        + " when it tells a labelled thing.",
                table,
                List.of(
                        "Expected calibration error: " + Decimals.of(error) + ".",
                        "With each half of the articles judged by the shares of the other: " + Decimals.of(crossed)
                                + "."));
    }

    /** The share of right ones; even odds where there are none. */
    private static double share(List<Told> told) {
        return told.stream().mapToDouble(one -> one.right() ? 1 : 0).average().orElse(0.5);
    }

    private static List<Told> told(List<ArticleScore> scores) {
        List<Told> told = new ArrayList<>();
        int half = 0;
        for (ArticleScore score : scores) {
            if (score.article().keptAside()) {
                half = 1 - half;
                int side = half;
                score.found().stream()
                        .filter(claim -> claim.kind() != Kind.EVENT)
                        .forEach(claim -> told.add(told(side, claim, true)));
                score.spurious().forEach(claim -> told.add(told(side, claim, false)));
            }
        }
        return told;
    }

    private static Told told(int half, Claim claim, boolean right) {
        String like =
                String.format(Locale.ROOT, "%s %.2f", claim.kind().name().toLowerCase(Locale.ROOT), claim.confidence());
        return new Told(half, like, claim.confidence(), right);
    }
}
