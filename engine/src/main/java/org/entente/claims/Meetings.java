package org.entente.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.model.Detail;
import org.entente.model.Kind;
import org.entente.model.Passage;
import org.entente.model.Plover;
import org.entente.model.Status;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/** What the meeting that an article reports lends to what else it tells: its day, and to its headline how firm it is. */
final class Meetings {

    private Meetings() {}

    /**
     * The date of a draft that tells none: that of the meeting which the article reports, when the draft tells in the
     * past tense of what was done or signed there.
     */
    static Draft dated(Draft draft, @Nullable When occasion) {
        if (draft.when().known()) {
            return draft;
        }
        if (occasion == null) {
            boolean news = draft.detail().kind() == Kind.AGREEMENT
                    && draft.status() == Status.AGREED
                    && signed(draft)
                    && Occasions.reported(draft.scene(), draft.modality());
            return news ? draft.on(Occasions.reportedDay(draft.scene())) : draft;
        }
        LocalDate published = draft.scene().article().document().published();
        LocalDate start = occasion.start();
        boolean ahead = published != null && start != null && start.isAfter(published);
        boolean then = ahead
                ? Occasions.toCome(draft.modality()) && draft.detail().kind() != Kind.TRANSFER
                : there(draft)
                        && (Occasions.past(draft.scene(), draft.modality())
                                || (signed(draft) && !Occasions.toCome(draft.modality())));
        return then ? draft.on(occasion) : draft;
    }

    /**
     * A headline's noun tells no tense: <i>The Minister's Travel to Oman</i> is as firm as the text then says, on the day
     * that it says.
     */
    static List<Draft> headed(List<Draft> drafts) {
        return drafts.stream()
                .map(draft -> draft.scene().sentence().kind() == Passage.Kind.HEADLINE
                                && !draft.when().known()
                        ? drafts.stream()
                                .filter(later -> told(draft, later))
                                .findFirst()
                                .map(later -> draft.as(later.status(), later.when()))
                                .orElse(draft)
                        : draft)
                .toList();
    }

    private static boolean told(Draft headline, Draft text) {
        return text.scene().sentence().kind() != Passage.Kind.HEADLINE
                && headline.detail() instanceof Detail.Visit
                && text.detail() instanceof Detail.Visit
                && headline.actors()
                        .get(0)
                        .country()
                        .equals(text.actors().get(0).country())
                && headline.recipients()
                        .get(0)
                        .country()
                        .equals(text.recipients().get(0).country());
    }

    private static boolean signed(Draft draft) {
        return signed(draft.modality());
    }

    private static boolean signed(Modality modality) {
        return modality.operators().stream()
                .anyMatch(operator -> Set.of("sign", "ink", "initial", "conclude", "adopt", "approve")
                        .contains(operator.trigger()));
    }

    private static boolean there(Draft draft) {
        boolean signed = signed(draft);
        return switch (draft.detail().kind()) {
            case AGREEMENT -> draft.status() == Status.DONE || draft.status() == Status.AGREED;
            case TRANSFER -> signed;
            case EVENT -> draft.status() == Status.DONE && draft.plover().type().quad() != 4;
            default -> false;
        };
    }

    /** The day of the meeting, visit or signature that a report's lead tells of, or null. */
    static @Nullable When occasion(Draft draft) {
        LocalDate published = draft.scene().article().document().published();
        LocalDate start = draft.when().start();
        boolean lead = draft.scene().sentence().index() < 3
                && (draft.status() == Status.DONE || Occasions.toCome(draft.modality()));
        boolean fresh = published != null
                && start != null
                && draft.when().precision() == When.Precision.DAY
                && !start.isBefore(published.minusDays(7));
        boolean meeting = draft.detail().kind() == Kind.VISIT || draft.plover().type() == Plover.Type.CONSULT;
        return lead && fresh && meeting ? draft.when() : null;
    }
}
