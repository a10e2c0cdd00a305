package org.entente.mentions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.knowledge.Knowledge;
import org.entente.model.Article;
import org.entente.model.Document;
import org.entente.model.Mention;
import org.entente.model.Origin;
import org.entente.model.Passage;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.sentences.SentenceParser;
import org.entente.sentences.SentenceSplitter;
import org.jspecify.annotations.Nullable;

/** Short articles to try the stage with; each line of a text is a paragraph. */
final class Articles {
    private static final Knowledge KNOWLEDGE = Knowledge.shipped();
    private static final SentenceSplitter SPLITTER = SentenceSplitter.english();
    private static final MentionFinder FINDER = MentionFinder.of(KNOWLEDGE);

    /** Loads the parser only for the tests that need it. */
    private static final class Parsing {
        static final SentenceParser PARSER = SentenceParser.english();
        static final ReferenceResolver RESOLVER = ReferenceResolver.of(KNOWLEDGE);
    }

    private Articles() {}

    static Document document(String text, @Nullable String published) {
        return document(text, published, null);
    }

    static Document document(String text, @Nullable String published, @Nullable String publisher) {
        List<Passage> passages = new ArrayList<>();
        int begin = 0;
        for (String line : text.split("\n", -1)) {
            passages.add(new Passage(Passage.Kind.PARAGRAPH, new Span(begin, begin + line.length())));
            begin += line.length() + 1;
        }
        return new Document(
                "test",
                "test",
                null,
                null,
                publisher,
                published == null ? null : LocalDate.parse(published),
                "en",
                null,
                text,
                passages,
                Origin.whole(text.length()));
    }

    /** What is found in {@code document} by its words alone. */
    static List<Mention> found(Document document) {
        return FINDER.find(document, SPLITTER.split(document));
    }

    /** What is found and resolved in {@code document}. */
    static List<Mention> resolved(Document document) {
        return resolved(document, SPLITTER.split(document));
    }

    static List<Mention> resolved(Document document, List<Sentence> sentences) {
        List<Mention> found = FINDER.find(document, sentences);
        List<Sentence> parsed = sentences.stream().map(Parsing.PARSER::parse).toList();
        return Parsing.RESOLVER.resolve(new Article(document, parsed, found));
    }
}
