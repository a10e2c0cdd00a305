package org.entente.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.claims.RelationCoder;
import org.entente.claims.RelationCoder.Relation;
import org.entente.knowledge.Knowledge;
import org.entente.model.Document;
import org.entente.model.Origin;
import org.entente.model.Passage;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.sentences.RelationReader;
import org.entente.sentences.SentenceParser;
import org.entente.sentences.SentenceSplitter;
import org.jspecify.annotations.Nullable;

/** Finds the words of the two actors in a sentence, parses it and asks the coder of relations. */
final class SentenceRelations implements Relations {

    private static final Span NOWHERE = new Span(0, 0);

    private final SentenceSplitter splitter;
    private final SentenceParser parser;
    private final RelationCoder coder;

    SentenceRelations(SentenceSplitter splitter, SentenceParser parser, RelationCoder coder) {
        this.splitter = splitter;
        this.parser = parser;
        this.coder = coder;
    }

    static SentenceRelations load(Knowledge knowledge) {
        // First: its models load in the background.
        SentenceParser parser = SentenceParser.english();
        RelationReader reader = RelationReader.english();
        return new SentenceRelations(SentenceSplitter.english(), parser, RelationCoder.of(knowledge, reader::read));
    }

    @Override
    public Relation relate(String sentence, String source, String target) {
        Span actor = find(sentence, source, null);
        Span recipient = find(sentence, target, actor);
        return coder.relate(parser.parse(choose(sentence, actor, recipient)), actor, recipient);
    }

    /** The sentence that names both actors, else the one that names the first, where the text has several. */
    private Sentence choose(String text, Span actor, Span recipient) {
        List<Sentence> sentences = splitter.split(document(text));
        if (sentences.isEmpty()) {
            return new Sentence(0, 0, Passage.Kind.PARAGRAPH, new Span(0, text.length()), List.of());
        }
        Sentence best = sentences.get(0);
        int most = -1;
        for (Sentence sentence : sentences) {
            int named =
                    (sentence.span().overlaps(actor) ? 2 : 0) + (sentence.span().overlaps(recipient) ? 1 : 0);
            if (named > most) {
                best = sentence;
                most = named;
            }
        }
        return best;
    }

    private static Document document(String text) {
        Passage whole = new Passage(Passage.Kind.PARAGRAPH, new Span(0, text.length()));
        return new Document(
                "", "", null, null, null, null, "en", null, text, List.of(whole), Origin.whole(text.length()));
    }

    /** Where {@code words} stand, as whole words and away from {@code taken} if they can. */
    private static Span find(String sentence, String words, @Nullable Span taken) {
        List<Span> places = places(sentence, words.strip());
        for (Span place : places) {
            if (taken == null || !place.overlaps(taken)) {
                return place;
            }
        }
        return places.isEmpty() ? NOWHERE : places.get(0);
    }

    private static List<Span> places(String sentence, String words) {
        List<Span> whole = new ArrayList<>();
        List<Span> part = new ArrayList<>();
        String text = sentence.toLowerCase(Locale.ROOT);
        String sought = words.toLowerCase(Locale.ROOT);
        if (sought.isEmpty() || text.length() != sentence.length()) {
            return whole;
        }
        for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
            int end = at + sought.length();
            boolean bounded = (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
            (bounded ? whole : part).add(new Span(at, end));
        }
        whole.addAll(part);
        return whole;
    }
}
