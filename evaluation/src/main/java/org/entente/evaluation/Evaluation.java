package org.entente.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.entente.claims.CertaintyCoder;
import org.entente.documents.DocumentReader;
import org.entente.knowledge.Knowledge;
import org.entente.mentions.ActorCoder;
import org.entente.mentions.MentionFinder;
import org.entente.mentions.ReferenceResolver;
import org.entente.pipeline.Pipeline;
import org.entente.pipeline.Relations;
import org.entente.sentences.SentenceParser;
import org.entente.sentences.SentenceSplitter;

/** Measures the program on everything that it can be measured on. */
@FunctionalInterface
public interface Evaluation {

    /**
     * Takes every measurement, one after the other, and hands each to {@code sink} as it is there.
     *
     * @throws IOException when labels are there but cannot be read; what was handed on before stands
     */
    void run(Consumer<Section> sink) throws IOException;

    /**
     * The measurements of a program with the tables of {@code knowledge}.
     *
     * @param gold the folder of the project's own labelled articles; labels of others' news lie in {@code news} beside it
     * @param identity the folder of the project's own stories, labelled with what their claims are about
     * @param corpus the folder of the project's own labelled sentences
     * @param shared the folder with {@code cases} and {@code data} that others labelled; what is absent is not measured
     */
    static Evaluation of(Knowledge knowledge, Path gold, Path identity, Path corpus, Path shared) {
        Path data = shared.resolve("data");
        Pipeline pipeline = Pipeline.standard(knowledge);
        Scorer scorer = new Scorer(pipeline);
        SentenceParser parser = SentenceParser.english();
        Relations relations = Relations.standard(knowledge);
        List<Measurement> measurements = List.of(
                new ClaimsMeasurement(
                        "Claims, on the project's own articles",
                        "Written and labelled for the project, before the rules that they test.",
                        scorer,
                        gold,
                        true),
                new ConfidenceMeasurement(scorer, gold),
                new IdentityMeasurement(new IdentityReading(knowledge, SentenceSplitter.english(), pipeline), identity),
                new AgreementMeasurement(DocumentReader.standard(knowledge), SentenceSplitter.english(), gold),
                new ClaimsMeasurement(
                        "Claims, on articles of others",
                        "Articles of ministries, news agencies and scholars, labelled by the same rules.",
                        scorer,
                        shared.resolve("cases"),
                        false),
                new NewsMeasurement(scorer, gold.resolveSibling("news"), data.resolve("news")),
                new RelationsMeasurement(relations, data.resolve("plover/relate-dev.tsv")),
                new ModesMeasurement(relations, corpus),
                new ActorsMeasurement(ActorCoder.of(knowledge), data.resolve("actors/dev.jsonl")),
                new DatesMeasurement(
                        MentionFinder.of(knowledge),
                        parser,
                        ReferenceResolver.of(knowledge),
                        data.resolve("dates/gum_news_xml")),
                new CertaintyMeasurement(parser, CertaintyCoder.of(knowledge), data.resolve("factuality")));
        return sink -> {
            for (Measurement measurement : measurements) {
                sink.accept(measurement.take());
            }
        };
    }
}
