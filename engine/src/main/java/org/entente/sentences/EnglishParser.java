package org.entente.sentences;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.entente.model.Sentence;
import org.entente.model.Token;
import org.entente.weights.DependencyWeights;

/** Parts of speech and lemmas by CoreNLP, dependencies by its network. */
final class EnglishParser implements SentenceParser {

    /** The only one: its models are large. */
    static final EnglishParser INSTANCE = new EnglishParser();

    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

    private final Loading<MaxentTagger> tagger =
            new Loading<>("tagger", () -> new MaxentTagger(TAGGER, new Properties(), false));
    private final Loading<DependencyNetwork> network =
            new Loading<>("dependency network", () -> new DependencyNetwork(DependencyWeights.english()));

    private EnglishParser() {}

    @Override
    public Sentence parse(Sentence sentence) {
        if (sentence.tokens().isEmpty()) {
            return sentence;
        }
        List<Word> words = new ArrayList<>(sentence.size());
        for (Token token : sentence.tokens()) {
            words.add(new Word(Forms.learnt(token.text())));
        }
        List<TaggedWord> tagged = tagger.done().tagSentence(words);
        Derivation tree = network.done()
                .parse(
                        tagged.stream().map(TaggedWord::word).toList(),
                        tagged.stream().map(TaggedWord::tag).toList());
        // One of its own for every sentence: it is quickly made, and not for several threads.
        Morphology morphology = new Morphology(Reader.nullReader());
        List<Token> tokens = new ArrayList<>(sentence.size());
        for (Token token : sentence.tokens()) {
            TaggedWord word = tagged.get(token.index());
            tokens.add(new Token(
                    token.index(),
                    token.text(),
                    token.span(),
                    word.tag(),
                    morphology.lemma(word.word(), word.tag()),
                    // The tree counts words from 1 and has the root as 0; here that is -1.
                    tree.head(token.index() + 1) - 1,
                    network.done().relation(tree, token.index() + 1)));
        }
        return sentence.with(tokens);
    }
}
