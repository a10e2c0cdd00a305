package org.entente.claims;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.Attribution;
import org.entente.model.Kind;
import org.entente.model.Plover;
import org.entente.model.Sentence;
import org.entente.model.Status;

/** Lets the operators act on a word as if it were the trigger of something done, and reads off how firm they leave it. */
final class OperatorCertaintyCoder implements CertaintyCoder {

    /** A frame that says of its trigger only that it happened. */
    private static final Frame HAPPENED = new Frame(
            "",
            "",
            List.of(),
            Set.of(),
            Set.of(),
            "v",
            Kind.EVENT,
            Plover.Type.CONSULT,
            null,
            List.of(),
            Status.DONE,
            Map.of(),
            1,
            Set.of(),
            "");

    private final Modalities modalities;
    private final Map<Status, Double> values = new EnumMap<>(Status.class);
    private final Map<Attribution.Kind, Double> shares = new EnumMap<>(Attribution.Kind.class);

    OperatorCertaintyCoder(Knowledge knowledge) {
        modalities = new Modalities(new Operators(knowledge));
        for (Row row : knowledge.table("certainty.tsv").rows()) {
            if (row.text("of").equals("status")) {
                values.put(row.oneOf("is", Status.class), row.number("certainty"));
            } else {
                shares.put(row.oneOf("is", Attribution.Kind.class), row.number("certainty"));
            }
        }
    }

    @Override
    public double certainty(Sentence sentence, int token) {
        Modality modality = modalities.of(new Grammar(sentence), subject -> List.of(), token, HAPPENED);
        return values.getOrDefault(modality.status(), 0.0)
                * shares.getOrDefault(modality.attribution().kind(), 1.0);
    }
}
