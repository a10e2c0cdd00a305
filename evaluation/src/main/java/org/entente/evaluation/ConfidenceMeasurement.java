package org.entente.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Whether claims on the project's own articles are right as often as their confidence says. */
final class ConfidenceMeasurement implements Measurement {

    private static final String TITLE = "Confidence";
    private static final int BINS = 8;

    private final Scorer scorer;
    private final Path set;

    ConfidenceMeasurement(Scorer scorer, Path set) {
        this.scorer = scorer;
        this.set = set;
    }

    @Override
    public Section take() throws IOException {
        List<Reliability.Guess> guesses = guesses(scorer.score(set));
        if (guesses.isEmpty()) {
            return Section.absent(TITLE, "Not measured: there are no labelled articles in `" + set + "`.");
        }
        Reliability reliability = Reliability.of(guesses, BINS);
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("claims", "mean confidence", "share right"));
        for (Reliability.Bin bin : reliability.bins()) {
            table.add(List.of(String.valueOf(bin.claims()), Decimals.of(bin.confidence()), Decimals.of(bin.right())));
        }
        return new Section(
                TITLE,
                "Visits, agreements, exercises and transfers of the project's own articles; a claim is right when it"
                        + " tells a labelled thing.",
                table,
                List.of("Expected calibration error: " + Decimals.of(reliability.error()) + "."));
    }

    static List<Reliability.Guess> guesses(List<ArticleScore> scores) {
        List<Reliability.Guess> guesses = new ArrayList<>();
        for (ArticleScore score : scores) {
            score.found().stream()
                    .filter(claim -> claim.kind() != org.entente.model.Kind.EVENT)
                    .forEach(claim -> guesses.add(new Reliability.Guess(claim.confidence(), true)));
            score.spurious().forEach(claim -> guesses.add(new Reliability.Guess(claim.confidence(), false)));
        }
        return guesses;
    }
}
