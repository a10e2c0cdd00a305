package org.entente.pipeline;

import java.util.List;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.Problem;
import org.jspecify.annotations.Nullable;

/** What came of one document. */
public sealed interface Outcome {

    /**
     * It was coded.
     *
     * @param article the document with its sentences, of which those that could hold a claim are parsed, and mentions
     * @param claims in the order of its text
     */
    record Coded(Article article, List<Claim> claims) implements Outcome {
        public Coded {
            claims = List.copyOf(claims);
        }
    }

    /**
     * It is not in English and was set aside.
     *
     * @param document with its language
     * @param problem tells a person so
     */
    record Foreign(Document document, Problem problem) implements Outcome {}

    /** It was skipped, as the caller wished. */
    record Skipped(Document document) implements Outcome {}

    /**
     * It could not be read or coded.
     *
     * @param problem what to tell a person
     * @param cause the mistake of the program that is behind it; null when the source is at fault
     */
    record Failed(Problem problem, @Nullable Throwable cause) implements Outcome {}
}
