package org.entente.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A decision as a row of its table. */
final class DecisionRow {

    private static final Map<Verdict, String> VERDICTS =
            Map.of(Verdict.CONFIRMED, "confirm", Verdict.DISPUTED, "dispute", Verdict.DISMISSED, "dismiss");

    private DecisionRow() {}

    /** What was decided in a word. */
    static String kind(Act act) {
        return act instanceof Act.Judge judge
                ? VERDICTS.getOrDefault(judge.verdict(), "")
                : act.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** The entries that an act names. */
    static List<Long> entries(Act act) {
        if (act instanceof Act.Merge merge) {
            return merge.entries();
        }
        if (act instanceof Act.Split split) {
            return List.of(split.entry());
        }
        return subject(act) instanceof Subject.OfEntry entry ? List.of(entry.number()) : List.of();
    }

    /** The claims that an act names. */
    static List<String> claims(Act act) {
        if (act instanceof Act.Split split) {
            return split.claims();
        }
        return subject(act) instanceof Subject.OfClaim claim ? List.of(claim.id()) : List.of();
    }

    /** The one thing that an act is about, if it is about one. */
    static @Nullable Subject subject(Act act) {
        if (act instanceof Act.Judge judge) {
            return judge.subject();
        }
        if (act instanceof Act.Correct correct) {
            return correct.subject();
        }
        return act instanceof Act.Note note ? note.subject() : null;
    }

    /** The decision in a row of the view {@code decisions}. */
    static Decision read(ResultSet row) throws SQLException {
        return new Decision(
                row.getLong("number"),
                act(row),
                row.getString("value_before"),
                ClaimRow.whole(row, "begun"),
                row.getString("decided_by"),
                row.getObject("decided_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("reason"),
                row.getBoolean("in_force"));
    }

    private static Act act(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        List<Long> entries = Arrays.stream(ClaimRow.list(row, "entries"))
                .map(Long.class::cast)
                .toList();
        List<String> claims = ClaimRow.texts(row, "claims");
        return switch (kind) {
            case "merge" -> new Act.Merge(entries);
            case "split" -> new Act.Split(entries.get(0), claims);
            case "undo" -> new Act.Undo(row.getLong("undoes"));
            case "note" -> new Act.Note(subject(entries, claims));
            case "correct" ->
                new Act.Correct(
                        subject(entries, claims),
                        Words.value(Field.class, row.getString("field")),
                        row.getString("value"));
            default ->
                new Act.Judge(
                        subject(entries, claims),
                        VERDICTS.entrySet().stream()
                                .filter(verdict -> verdict.getValue().equals(kind))
                                .map(Map.Entry::getKey)
                                .findFirst()
                                .orElseThrow(() -> new SQLException("decision of the unknown kind " + kind)));
        };
    }

    private static Subject subject(List<Long> entries, List<String> claims) {
        return entries.isEmpty() ? new Subject.OfClaim(claims.get(0)) : new Subject.OfEntry(entries.get(0));
    }
}
