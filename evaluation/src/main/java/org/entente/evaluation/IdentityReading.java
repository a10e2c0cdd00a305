package org.entente.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.documents.DocumentReader;
import org.entente.documents.Reading;
import org.entente.documents.Source;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.Evidence;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.pipeline.Outcome;
import org.entente.pipeline.Pipeline;
import org.entente.sentences.SentenceSplitter;

/** Reads the articles of an {@link IdentityMeasurement}, with the claims of the labels or those of the program. */
final class IdentityReading {

    /**
     * An article as it goes into a ledger.
     *
     * @param article the article
     * @param document as it was read
     * @param claims all its claims
     * @param labels the labels of those that are labelled, by the claim's id, in the order of the labels
     */
    record Read(IdentityArticle article, Document document, List<Claim> claims, Map<String, IdentityLabel> labels) {}

    private final DocumentReader reader;
    private final SentenceSplitter splitter;
    private final Pipeline pipeline;
    private final Map<String, Row> arms = new HashMap<>();

    IdentityReading(Knowledge knowledge, SentenceSplitter splitter, Pipeline pipeline) {
        this.reader = DocumentReader.standard(knowledge);
        this.splitter = splitter;
        this.pipeline = pipeline;
        knowledge.table("arms.tsv").rows().forEach(row -> arms.putIfAbsent(row.text("designation"), row));
        knowledge.table("equipment.tsv").rows().forEach(row -> arms.putIfAbsent(row.text("noun"), row));
    }

    /** The articles with the claims that their labels give. */
    List<Read> labelled(List<IdentityArticle> articles) throws IOException {
        List<Read> read = new ArrayList<>();
        for (IdentityArticle article : articles) {
            Document document = document(article);
            List<Sentence> sentences = splitter.split(document);
            Map<String, IdentityLabel> labels = new LinkedHashMap<>();
            List<Claim> claims = new ArrayList<>();
            for (IdentityLabel label : article.labels()) {
                String id = document.id() + "-" + labels.size();
                claims.add(claim(article, label, id, evidence(article, document, sentences, label)));
                labels.put(id, label);
            }
            read.add(new Read(article, document, claims, labels));
        }
        return read;
    }

    private Claim claim(IdentityArticle article, IdentityLabel label, String id, Evidence evidence) throws IOException {
        try {
            return label.claim(id, evidence, arms);
        } catch (IllegalArgumentException e) {
            throw new IOException(
                    article.file() + ": the label of \"" + label.words() + "\" cannot be read: " + e.getMessage(), e);
        }
    }

    private static Evidence evidence(
            IdentityArticle article, Document document, List<Sentence> sentences, IdentityLabel label)
            throws IOException {
        int begin = document.text().indexOf(label.words());
        if (begin < 0) {
            throw new IOException(article.file() + ": the text has no words \"" + label.words() + "\"");
        }
        int sentence = 0;
        for (int i = 0; i < sentences.size(); i++) {
            sentence = sentences.get(i).span().begin() <= begin ? i : sentence;
        }
        return new Evidence(sentence, new Span(begin, begin + label.words().length()), label.words());
    }

    private Document document(IdentityArticle article) throws IOException {
        List<Document> documents = new ArrayList<>();
        reader.read(Source.file(article.file(), article.published()), reading -> {
            if (reading instanceof Reading.Read read) {
                documents.add(read.document());
            }
        });
        if (documents.size() != 1) {
            throw new IOException(article.file() + ": is not read as one document in English");
        }
        return documents.get(0);
    }

    /** The articles with the claims that the program codes, and the labels of those that a label is about. */
    List<Read> coded(List<IdentityArticle> articles) throws IOException {
        List<Read> read = new ArrayList<>();
        List<Source> sources = articles.stream()
                .map(article -> Source.file(article.file(), article.published()))
                .toList();
        pipeline.code(sources, outcome -> {
            if (outcome instanceof Outcome.Coded coded) {
                IdentityArticle article = articles.get(read.size());
                Document document = coded.article().document();
                read.add(new Read(article, document, coded.claims(), found(article, document, coded.claims())));
            }
        });
        if (read.size() != articles.size()) {
            Path set = articles.get(0).file().getParent();
            throw new IOException(set + ": not every article is read as one document");
        }
        return read;
    }

    /** For each label the claim that says it, of several that may the one with most in common, each claim once. */
    private Map<String, IdentityLabel> found(IdentityArticle article, Document document, List<Claim> claims) {
        Map<String, IdentityLabel> found = new LinkedHashMap<>();
        for (int least = MOST; least >= PARTIES; least--) {
            for (IdentityLabel label : article.labels()) {
                for (Claim claim : claims) {
                    if (!found.containsKey(claim.id())
                            && !found.containsValue(label)
                            && common(label, document, claim) >= least) {
                        found.put(claim.id(), label);
                    }
                }
            }
        }
        return found;
    }

    /** Kind, sentence and parties must agree; status, date and what the item is called add to it. */
    private static final int PARTIES = 1;

    private static final int MOST = 4;

    private int common(IdentityLabel label, Document document, Claim claim) {
        int begin = document.text().indexOf(label.words());
        boolean told = claim.evidence().stream()
                .anyMatch(evidence ->
                        evidence.span().begin() < begin + label.words().length()
                                && begin < evidence.span().end());
        if (!told || claim.kind() != label.kind()) {
            return 0;
        }
        Claim right = label.claim("label", claim.evidence().get(0), arms);
        if (!countries(right).equals(countries(claim))) {
            return 0;
        }
        int common = PARTIES;
        common += right.status() == claim.status() ? 1 : 0;
        common += right.date().equals(claim.date()) ? 1 : 0;
        common += right.detail().equals(claim.detail())
                        || right.plover().type() == claim.plover().type()
                ? 1
                : 0;
        return common;
    }

    private static List<String> countries(Claim claim) {
        return java.util.stream.Stream.concat(claim.actors().stream(), claim.recipients().stream())
                .map(Actor::country)
                .filter(code -> !code.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
