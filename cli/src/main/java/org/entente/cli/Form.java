package org.entente.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import org.entente.knowledge.Knowledge;
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

    /** Their names on a command line. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(values())
                    .map(form -> form.name().toLowerCase(Locale.ROOT))
                    .iterator();
        }
    }

    /** What writes it; tables are for people and not written by views. */
    View view(Knowledge knowledge) {
        return switch (this) {
            case TABLE -> throw new IllegalStateException("a table is no view");
            case CSV -> View.csv(knowledge);
            case PARQUET -> View.parquet(knowledge);
            case JSON -> View.json();
            case PLOVER -> View.plover(knowledge);
            case GRAPHML -> View.graphml(knowledge);
            case BIBTEX -> View.bibtex();
            case CSL -> View.csl();
        };
    }
}
