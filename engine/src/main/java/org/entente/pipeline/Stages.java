package org.entente.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.entente.claims.ClaimCoder;
import org.entente.claims.Glance;
import org.entente.documents.Columns;
import org.entente.documents.DocumentReader;
import org.entente.knowledge.Knowledge;
import org.entente.mentions.MentionFinder;
import org.entente.mentions.ReferenceResolver;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.sentences.SentenceParser;
import org.entente.sentences.SentenceSplitter;

/** One of each stage, in the order in which a document meets them. */
record Stages(
        DocumentReader reader,
        SentenceSplitter splitter,
        MentionFinder finder,
        Glance glance,
        SentenceParser parser,
        ReferenceResolver resolver,
        ClaimCoder coder) {

    /** The stages of the program, their models and tables loaded side by side. */
    static Stages load(Knowledge knowledge, Columns columns) {
        // First, since its models take longest; they load in the background.
        SentenceParser parser = SentenceParser.english();
        CompletableFuture<DocumentReader> reader = begin(() -> DocumentReader.standard(knowledge, columns));
        CompletableFuture<MentionFinder> finder = begin(() -> MentionFinder.of(knowledge));
        CompletableFuture<Glance> glance = begin(() -> Glance.of(knowledge));
        CompletableFuture<ReferenceResolver> resolver = begin(() -> ReferenceResolver.of(knowledge));
        CompletableFuture<ClaimCoder> coder = begin(() -> ClaimCoder.of(knowledge));
        try {
            return new Stages(
                    reader.join(),
                    SentenceSplitter.english(),
                    finder.join(),
                    glance.join(),
                    parser,
                    resolver.join(),
                    coder.join());
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static <T> CompletableFuture<T> begin(Supplier<T> stage) {
        return CompletableFuture.supplyAsync(stage);
    }

    /** The way of one document from its text to its claims. */
    Outcome.Coded code(Document document) {
        List<Sentence> bare = splitter.split(document);
        List<Mention> found = finder.find(document, bare);
        List<List<Mention>> bySentence = new ArrayList<>(bare.size());
        bare.forEach(sentence -> bySentence.add(new ArrayList<>()));
        found.forEach(mention -> bySentence.get(mention.sentence()).add(mention));
        List<Sentence> sentences = new ArrayList<>(bare.size());
        for (Sentence sentence : bare) {
            boolean kept = glance.couldHoldClaim(sentence, bySentence.get(sentence.index()));
            sentences.add(
                    kept ? Headlines.parsed(sentence, bySentence.get(sentence.index()), parser::parse) : sentence);
        }
        Article parsed = new Article(document, sentences, found);
        Article resolved = new Article(document, sentences, resolver.resolve(parsed));
        List<Claim> claims = coder.code(resolved);
        return new Outcome.Coded(resolved, claims);
    }
}
