package org.entente.evaluation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.entente.model.Attribution;
import org.entente.model.Claim;
import org.entente.model.Detail;

/** What is asked of a claim that tells the right thing: whether it tells it rightly. */
enum Field {
    STATUS,
    DATE,
    QUANTITY,
    SPEAKER;

    /** Of each field that the label asserts, whether the claim says the same. */
    static Map<Field, Boolean> judged(Claim claim, Label label) {
        Map<Field, Boolean> judged = new EnumMap<>(Field.class);
        judged.put(STATUS, label.statuses().contains(claim.status()));
        if (!label.date().isEmpty()) {
            judged.put(DATE, dated(claim, label.date()));
        }
        if (label.quantity() != null) {
            judged.put(
                    QUANTITY,
                    claim.detail() instanceof Detail.Transfer transfer
                            && transfer.quantity() != null
                            && Objects.equals(transfer.quantity().number(), label.quantity()));
        }
        if (!label.speaker().isEmpty()) {
            judged.put(SPEAKER, said(claim.attribution(), label.speaker()));
        }
        return judged;
    }

    private static boolean dated(Claim claim, String date) {
        String start = Objects.toString(claim.date().start(), "");
        String end = Objects.toString(claim.date().end(), "");
        return start.startsWith(date) || end.startsWith(date);
    }

    private static boolean said(Attribution attribution, String speaker) {
        if (speaker.equals("unnamed")) {
            return attribution.kind() == Attribution.Kind.UNNAMED;
        }
        return attribution.speaker() != null
                && Wording.plain(attribution.speaker().toString()).contains(Wording.plain(speaker));
    }
}
