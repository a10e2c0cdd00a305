package org.entente.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.entente.knowledge.Knowledge;
import org.entente.ledger.FileForm;
import org.entente.ledger.Lapses;
import org.entente.views.View;

/** The forms in which entries can be had. */
enum Form {
    TABLE,
    CSV,
    PARQUET,
    JSON,
    PLOVER,
    GRAPHML,
    BIBTEX,
    CSL;

    /** What writes it, with {@code names} for codes; tables are for people and not written by views. */
    View view(Knowledge knowledge, UnaryOperator<String> names) {
        return switch (this) {
            case TABLE -> throw new IllegalStateException("a table is no view");
            case CSV -> View.csv(knowledge);
            case PARQUET -> View.parquet(knowledge);
            case JSON -> View.json();
            case PLOVER -> View.plover(knowledge);
            case GRAPHML -> View.graphml(knowledge, names);
            case BIBTEX -> View.bibtex();
            case CSL -> View.csl();
        };
    }

    /** What writes histories in it, judged by a day; none where the form has no place for them. */
    Optional<View> history(Knowledge knowledge, LocalDate asOf) {
        return switch (this) {
            case CSV -> Optional.of(View.history(Lapses.of(knowledge), asOf, FileForm.CSV));
            case PARQUET -> Optional.of(View.history(Lapses.of(knowledge), asOf, FileForm.PARQUET));
            case JSON -> Optional.of(View.historyJson(Lapses.of(knowledge), asOf));
            case TABLE, PLOVER, GRAPHML, BIBTEX, CSL -> Optional.empty();
        };
    }
}
