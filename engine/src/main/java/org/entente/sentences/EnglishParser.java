package org.entente.sentences;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.StringUtils;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Parts of speech, lemmas and dependencies by CoreNLP. */
final class EnglishParser implements SentenceParser {

    @Override
    public Sentence parse(Sentence sentence) {
        if (sentence.tokens().isEmpty()) {
            return sentence;
        }
        List<Word> words = new ArrayList<>(sentence.size());
        for (Token token : sentence.tokens()) {
            words.add(new Word(Forms.learnt(token.text())));
        }
        List<TaggedWord> tagged = Models.TAGGER.tagSentence(words);
        int[] heads = new int[sentence.size()];
        String[] relations = new String[sentence.size()];
        for (TypedDependency arc : Models.PARSER.predict(tagged).typedDependencies()) {
            heads[arc.dep().index() - 1] = arc.gov().index() - 1;
            relations[arc.dep().index() - 1] = arc.reln().toString();
        }
        // One of its own for every sentence: it is quickly made and not for several threads.
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
                    heads[token.index()],
                    relations[token.index()]));
        }
        return sentence.with(tokens);
    }

    /** Loaded when the first sentence is parsed. */
    private static final class Models {
        static final MaxentTagger TAGGER = new MaxentTagger(
                "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger",
                StringUtils.argsToProperties(
                        "-model", "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger"),
                false);
        static final DependencyParser PARSER =
                DependencyParser.loadFromModelFile("edu/stanford/nlp/models/parser/nndep/english_UD.gz");
    }
}
