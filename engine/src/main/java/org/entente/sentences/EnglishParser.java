package org.entente.sentences;

import edu.stanford.nlp.process.Morphology;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Sentence;
import org.entente.model.Token;
import org.entente.weights.DependencyWeights;
import org.entente.weights.TaggerWeights;

/** Parts of speech and dependencies by CoreNLP's models, evaluated by our own code; lemmas by CoreNLP. */
final class EnglishParser implements SentenceParser {

    /** The only one: its models are large. */
    static final EnglishParser INSTANCE = new EnglishParser();

    private final Loading<Tagger> tagger = new Loading<>("tagger", () -> new Tagger(TaggerWeights.english()));
    private final Loading<DependencyNetwork> network =
            new Loading<>("dependency network", () -> new DependencyNetwork(DependencyWeights.english()));

    private EnglishParser() {}

    @Override
    public Sentence parse(Sentence sentence) {
        if (sentence.tokens().isEmpty()) {
            return sentence;
        }
        List<String> words = new ArrayList<>(sentence.size());
        for (Token token : sentence.tokens()) {
            words.add(Forms.learnt(token.text()));
        }
        List<String> tags = tagger.done().tag(words);
        Derivation tree = network.done().parse(words, tags);
        // One of its own for every sentence: it is quickly made, and not for several threads.
        Morphology morphology = new Morphology(Reader.nullReader());
        List<Token> tokens = new ArrayList<>(sentence.size());
        for (Token token : sentence.tokens()) {
            int i = token.index();
            tokens.add(new Token(
                    i,
                    token.text(),
                    token.span(),
                    tags.get(i),
                    morphology.lemma(words.get(i), tags.get(i)),
                    // The tree counts words from 1 and has the root as 0; here that is -1.
                    tree.head(i + 1) - 1,
                    network.done().relation(tree, i + 1)));
        }
        return sentence.with(tokens);
    }
}
