package org.entente.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.documents.Source;
import org.entente.pipeline.Outcome;
import org.entente.pipeline.Pipeline;

/** Codes labelled articles and scores what comes out; a set that is asked for again is not coded again. */
final class Scorer {

    private final Pipeline pipeline;
    private final Map<Path, List<ArticleScore>> scored = new HashMap<>();

    Scorer(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** The scores of the articles in the folders of {@code set}, in the order of their names. */
    List<ArticleScore> score(Path set) throws IOException {
        List<ArticleScore> known = scored.get(set);
        if (known == null) {
            known = List.copyOf(code(set));
            scored.put(set, known);
        }
        return known;
    }

    private List<ArticleScore> code(Path set) throws IOException {
        List<LabelledArticle> articles = Files.isDirectory(set) ? LabelledArticle.in(set, "expected.json") : List.of();
        List<Source> sources = articles.stream()
                .map(article -> Source.file(article.text(), article.published()))
                .toList();
        List<ArticleScore> scores = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        pipeline.code(sources, outcome -> {
            if (outcome instanceof Outcome.Coded coded) {
                scores.add(ArticleScore.of(
                        articles.get(scores.size()), coded.article().document().text(), coded.claims()));
            } else if (outcome instanceof Outcome.Failed problem) {
                failed.add(problem.problem().toString());
            }
        });
        if (!failed.isEmpty() || scores.size() != articles.size()) {
            throw new IOException(set + ": not every article is read as one document: " + String.join("; ", failed));
        }
        return scores;
    }
}
