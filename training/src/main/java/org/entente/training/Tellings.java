package org.entente.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.claims.ClaimCoder;
import org.entente.documents.Source;
import org.entente.evaluation.LabelledTransfer;
import org.entente.knowledge.Knowledge;
import org.entente.model.Article;
import org.entente.model.Span;
import org.entente.pipeline.Outcome;
import org.entente.pipeline.Pipeline;

/** Reads labelled articles as the program does, and finds for each telling of a transfer the label that it answers to. */
final class Tellings {

    private final Knowledge knowledge = Knowledge.shipped();
    private final Pipeline pipeline = Pipeline.standard(knowledge);

    /** Those in the articles of a folder that are not kept aside. */
    List<Telling> in(Path gold) throws IOException {
        List<Telling> tellings = new ArrayList<>();
        int number = 0;
        for (LabelledTransfer.Of labelled : LabelledTransfer.in(gold)) {
            int article = number++;
            pipeline.code(List.of(Source.file(labelled.file(), labelled.published())), outcome -> {
                if (outcome instanceof Outcome.Coded coded) {
                    tellings.addAll(of(article, coded.article(), labelled.transfers()));
                }
            });
        }
        return tellings;
    }

    private List<Telling> of(int number, Article article, List<LabelledTransfer> labels) {
        List<Telling> tellings = new ArrayList<>();
        String text = article.document().text();
        ClaimCoder.watched(
                        knowledge,
                        considered -> labels.stream()
                                .filter(label -> label.isOf(considered.designation()))
                                .filter(label -> place(text, label)
                                        .overlaps(considered.sentence().span()))
                                .min(Comparator.comparingInt(label -> away(place(text, label), considered.item())))
                                .map(label -> new Telling(number, considered, label))
                                .filter(telling -> telling.pairs().stream().anyMatch(telling::right))
                                .ifPresent(tellings::add))
                .code(article);
        return tellings;
    }

    /** Where a label's words stand; nowhere when the text breaks them by lines. */
    private static Span place(String text, LabelledTransfer label) {
        int at = text.indexOf(label.quote());
        return at < 0 ? new Span(0, 0) : new Span(at, at + label.quote().length());
    }

    private static int away(Span words, int item) {
        return Math.max(0, Math.max(words.begin() - item, item - words.end() + 1));
    }
}
