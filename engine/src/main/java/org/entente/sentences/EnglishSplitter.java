package org.entente.sentences;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.process.WordToSentenceProcessor.NewlineIsSentenceBreak;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Document;
import org.entente.model.Passage;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/** Words by CoreNLP's tokeniser, sentences by its splitter, put right where news writing misleads it. */
final class EnglishSplitter implements SentenceSplitter {

    private static final String OPTIONS = "splitHyphenated=false,splitForwardSlash=true,untokenizable=noneKeep";

    /** The splitter looks at so many words at once, so that a passage of any length needs little memory. */
    private static final int WINDOW = 4096;

    private final WordToSentenceProcessor<CoreLabel> boundaries =
            new WordToSentenceProcessor<>(NewlineIsSentenceBreak.NEVER);

    @Override
    public List<Sentence> split(Document document) {
        List<Sentence> sentences = new ArrayList<>();
        for (int passage = 0; passage < document.passages().size(); passage++) {
            if (document.passages().get(passage).kind().told()) {
                for (List<Token> tokens :
                        sentences(document, document.passages().get(passage))) {
                    sentences.add(sentence(sentences.size(), document, passage, tokens));
                }
            }
        }
        return sentences;
    }

    private List<List<Token>> sentences(Document document, Passage passage) {
        String text = passage.span().of(document.text());
        PTBTokenizer<CoreLabel> words =
                new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(true), OPTIONS);
        List<List<Token>> sentences = new ArrayList<>();
        List<CoreLabel> window = new ArrayList<>();
        while (words.hasNext()) {
            window.add(words.next());
            if (window.size() == WINDOW) {
                List<List<CoreLabel>> found = Boundaries.mend(boundaries.process(window));
                // The last may go on beyond the window; it is looked at again together with what follows.
                window = found.size() == 1 ? new ArrayList<>() : new ArrayList<>(found.remove(found.size() - 1));
                add(found, document.text(), passage.span().begin(), sentences);
            }
        }
        add(
                Boundaries.mend(boundaries.process(window)),
                document.text(),
                passage.span().begin(),
                sentences);
        return sentences;
    }

    private static void add(List<List<CoreLabel>> found, String text, int begin, List<List<Token>> sentences) {
        for (List<CoreLabel> words : found) {
            for (List<CoreLabel> piece : Boundaries.pieces(words)) {
                sentences.add(tokens(piece, text, begin));
            }
        }
    }

    private static List<Token> tokens(List<CoreLabel> words, String text, int offset) {
        List<Token> tokens = new ArrayList<>(words.size());
        for (CoreLabel word : words) {
            int begin = offset + word.beginPosition();
            int end = offset + word.endPosition();
            // An abbreviation at the end of a sentence lends its full stop to the mark that follows; it keeps it here.
            if (word.word().endsWith(".")
                    && end < text.length()
                    && text.charAt(end) == '.'
                    && text.charAt(end - 1) != '.') {
                end++;
            }
            tokens.add(Token.bare(tokens.size(), text.substring(begin, end), new Span(begin, end)));
        }
        return BrokenWords.mended(tokens, text);
    }

    private static Sentence sentence(int index, Document document, int passage, List<Token> tokens) {
        Span span = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
        return new Sentence(index, passage, document.passages().get(passage).kind(), span, tokens);
    }
}
