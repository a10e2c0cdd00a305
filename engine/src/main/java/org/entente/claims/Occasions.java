package org.entente.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Document;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Place;
import org.entente.model.Status;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/** When and where the event of a trigger happens, as far as its sentence says so. */
final class Occasions {

    /** How many steps in the tree a date may stand from the words whose date it is. */
    private static final int NEAR = 6;

    /** A report this short tells of its own day throughout; the measure is that of a news item. */
    private static final int SHORT_REPORT = 2_000;

    private Occasions() {}

    /** The date that stands nearest to the trigger in the tree; a report's own day where a lead tells none. */
    static When when(Scene scene, Match match, Modality modality) {
        Mention best = null;
        int nearest = NEAR + 1;
        for (Mention mention : scene.mentions()) {
            if (mention.meaning() instanceof Meaning.Time) {
                int distance = distance(scene, mention, modality);
                if (distance < nearest) {
                    nearest = distance;
                    best = mention;
                }
            }
        }
        if (best != null && best.meaning() instanceof Meaning.Time time) {
            return time.when();
        }
        return modality.status() == Status.DONE && reported(scene, modality) ? reportedDay(scene) : When.UNKNOWN;
    }

    private static int distance(Scene scene, Mention mention, Modality modality) {
        int nearest = Integer.MAX_VALUE;
        for (int token = mention.first(); token < mention.last(); token++) {
            for (int i = 0; i < modality.chain().size(); i++) {
                // Outer words of the same statement count almost like the trigger itself.
                nearest = Math.min(nearest, steps(scene, token, modality.chain().get(i)) + Math.min(i, 1));
            }
        }
        return nearest;
    }

    /** The number of arcs between two tokens. */
    static int steps(Scene scene, int from, int to) {
        List<Integer> up = ancestors(scene, from);
        List<Integer> other = ancestors(scene, to);
        for (int i = 0; i < up.size(); i++) {
            int at = other.indexOf(up.get(i));
            if (at >= 0) {
                return i + at;
            }
        }
        return up.size() + other.size();
    }

    private static List<Integer> ancestors(Scene scene, int token) {
        List<Integer> up = new ArrayList<>();
        for (int at = token;
                at >= 0 && !up.contains(at);
                at = scene.grammar().token(at).head()) {
            up.add(at);
        }
        return up;
    }

    /** Whether the sentence tells in the past tense what a report's lead, or a short report, tells as its news. */
    private static boolean reported(Scene scene, Modality modality) {
        Document document = scene.article().document();
        boolean news = scene.sentence().index() < 3 || document.text().length() < SHORT_REPORT;
        return news
                && document.published() != null
                && modality.chain().stream()
                        .anyMatch(token -> scene.grammar().token(token).tag().equals("VBD")
                                || scene.grammar().hasDependent(token, "was", "were"));
    }

    private static When reportedDay(Scene scene) {
        LocalDate published = scene.article().document().published();
        return published == null ? When.UNKNOWN : When.day(published);
    }

    /** A thing told as done whose date is still to come is planned. */
    static Status settled(Status status, When when, Scene scene) {
        LocalDate published = scene.article().document().published();
        LocalDate start = when.start();
        boolean coming = published != null && start != null && start.isAfter(published);
        return status == Status.DONE && coming ? Status.AGREED : status;
    }

    /** The place nearest to the trigger that the sentence puts it <i>in</i> or <i>at</i>, or null. */
    static @Nullable Place place(Scene scene, Match match) {
        for (String slot : List.of("in", "at", "near", "off", "to")) {
            for (int head : match.slot(slot)) {
                for (Mention mention : scene.at(head)) {
                    if (mention.meaning() instanceof Meaning.Location location) {
                        return location.place();
                    }
                    if (mention.meaning() instanceof Meaning.State state && state.place() != null) {
                        return state.place();
                    }
                }
            }
        }
        return null;
    }
}
