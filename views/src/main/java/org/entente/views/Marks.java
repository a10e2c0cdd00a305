package org.entente.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.ledger.Act;
import org.entente.ledger.Decision;
import org.entente.ledger.Entry;
import org.entente.ledger.Verdict;
import org.entente.output.Labels;
import org.jspecify.annotations.Nullable;

/** What people decided of an entry and its claims, in few words. */
public final class Marks {

    private Marks() {}

    /** As <i>confirmed by anna</i>, <i>corrected by ben: status, date</i>, <i>1 claim disputed</i>. */
    public static List<String> of(Entry entry) {
        List<String> marks = new ArrayList<>();
        List<Decision> own = entry.decisions();
        own.stream()
                .filter(decision -> decision.verdict() != null)
                .reduce((earlier, later) -> later)
                .ifPresent(last -> marks.add(verdict(last) + " by " + last.by()));
        corrected(own).forEach((by, fields) -> marks.add("corrected by " + by + ": " + String.join(", ", fields)));
        marks.addAll(byWhom("merged", own, decision -> decision.act() instanceof Act.Merge));
        marks.addAll(byWhom("split", own, decision -> decision.act() instanceof Act.Split));
        marks.addAll(byWhom("noted", own, decision -> decision.act() instanceof Act.Note));
        for (Verdict verdict : Verdict.values()) {
            count(marks, entry, Labels.of(verdict), told -> told.verdict().equals(Optional.of(verdict)));
        }
        count(
                marks,
                entry,
                "corrected",
                told -> told.decisions().stream().anyMatch(decision -> decision.act() instanceof Act.Correct));
        count(
                marks,
                entry,
                "noted",
                told -> told.decisions().stream().anyMatch(decision -> decision.act() instanceof Act.Note));
        return marks;
    }

    private static String verdict(Decision decision) {
        Verdict verdict = decision.verdict();
        return verdict == null ? "" : Labels.of(verdict);
    }

    private static Map<String, Set<String>> corrected(List<Decision> decisions) {
        Map<String, Set<String>> fields = new LinkedHashMap<>();
        for (Decision decision : decisions) {
            if (decision.act() instanceof Act.Correct correct) {
                fields.computeIfAbsent(decision.by(), by -> new LinkedHashSet<>())
                        .add(correct.field().word());
            }
        }
        return fields;
    }

    private static List<String> byWhom(String what, List<Decision> decisions, Predicate<Decision> which) {
        return decisions.stream()
                .filter(which)
                .map(Decision::by)
                .distinct()
                .map(by -> what + " by " + by)
                .toList();
    }

    private static void count(List<String> marks, Entry entry, String what, Predicate<Entry.Told> which) {
        long claims = entry.claims().stream().filter(which).count();
        if (claims > 0) {
            marks.add(claims + (claims == 1 ? " claim " : " claims ") + what);
        }
    }

    /** What was decided, by whom and why, in a line. */
    public static String told(Decision decision) {
        String reason = decision.reason();
        return what(decision) + " (" + decision.by() + ")" + (reason == null ? "" : ": " + reason);
    }

    private static String what(Decision decision) {
        Act act = decision.act();
        if (act instanceof Act.Judge judge) {
            return decision.word() + " " + judge.subject();
        }
        if (act instanceof Act.Correct correct) {
            return "correct " + correct.subject() + ", " + correct.field().word() + ": " + orNone(decision.before())
                    + " → " + orNone(correct.value());
        }
        if (act instanceof Act.Note note) {
            return "note on " + note.subject();
        }
        if (act instanceof Act.Merge merge) {
            return "merge entries "
                    + String.join(
                            ", ", merge.entries().stream().map(String::valueOf).toList());
        }
        if (act instanceof Act.Split split) {
            return "split off entry " + split.entry() + " as entry " + decision.begun() + ": "
                    + (split.claims().size() == 1 ? "claim " : "claims ") + String.join(", ", split.claims());
        }
        return "undo " + ((Act.Undo) act).decision();
    }

    private static String orNone(@Nullable String value) {
        return value == null ? "none" : value;
    }
}
