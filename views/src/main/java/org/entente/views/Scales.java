package org.entente.views;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.Claim;
import org.entente.model.Plover;
import org.entente.model.Status;

/**
 * What an entry is in the words and on the scales of others: PLOVER's own scale, and CAMEO's code with Goldstein's.
 *
 * <p>The two scales rank differently: to Goldstein, negotiating (7) helps more than a visit (1.9), to PLOVER a visit (4)
 * more than any other consultation (2.5). So whoever shows a score says of which scale it is.
 */
final class Scales {

    /**
     * A code of CAMEO.
     *
     * @param code as {@code 0312}; a text, for its zeros count
     * @param name what it stands for
     * @param goldstein Goldstein's score, -10 to 10
     */
    record Cameo(String code, String name, double goldstein) {}

    /** A row of {@code scales/to-cameo.tsv}. */
    private record Rule(
            List<String> kinds,
            List<String> types,
            List<String> modes,
            List<String> contexts,
            List<String> statuses,
            String code) {

        static Rule of(Row row) {
            return new Rule(
                    row.list("kind"),
                    row.list("type"),
                    row.list("mode"),
                    row.list("context"),
                    row.list("status"),
                    row.text("cameo"));
        }

        boolean fits(Claim claim, Status status) {
            Plover plover = claim.plover();
            return fits(kinds, word(claim.kind()))
                    && fits(types, plover.type().name())
                    && fits(modes, String.valueOf(plover.mode()))
                    && fits(statuses, word(status))
                    && (contexts.isEmpty() || plover.contexts().stream().anyMatch(contexts::contains));
        }

        private static boolean fits(List<String> allowed, String value) {
            return allowed.isEmpty() || allowed.contains(value);
        }
    }

    /** Where CAMEO has no code. */
    private static final String NONE = "-";

    private final Map<String, Double> plover = new HashMap<>();
    private final Map<String, Cameo> cameo = new HashMap<>();
    private final List<Rule> rules;

    Scales(Knowledge knowledge) {
        for (Row row : knowledge.table("scales/plover.tsv").rows()) {
            plover.put(row.oneOf("type", Plover.Type.class) + row.text("mode"), row.number("score"));
        }
        for (Row row : knowledge.table("datasets/cameo.tsv").rows()) {
            cameo.put(row.text("code"), new Cameo(row.text("code"), row.text("name"), row.number("goldstein")));
        }
        List<Row> rows = knowledge.table("scales/to-cameo.tsv").rows();
        for (Row row : rows) {
            String code = row.text("cameo");
            if (!code.equals(NONE) && !cameo.containsKey(code)) {
                throw row.wrong("cameo", "a code of datasets/cameo.tsv, or " + NONE);
            }
        }
        rules = rows.stream().map(Rule::of).toList();
    }

    /** PLOVER's score, -10 to 10, of its mode or else of its type. */
    double plover(Plover what) {
        String type = what.type().name();
        Double score = plover.get(type + (what.mode() == null ? "" : what.mode()));
        if (score == null) {
            score = plover.get(type);
        }
        if (score == null) {
            throw new IllegalStateException("scales/plover.tsv has no score for " + type);
        }
        return score;
    }

    /** What CAMEO calls a claim that has come to {@code status}; nothing where it has no code for it. */
    Optional<Cameo> cameo(Claim claim, Status status) {
        return rules.stream()
                .filter(rule -> rule.fits(claim, status))
                .findFirst()
                .flatMap(rule -> Optional.ofNullable(cameo.get(rule.code())));
    }

    /** A constant as the tables write it. */
    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
