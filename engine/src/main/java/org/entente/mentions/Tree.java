package org.entente.mentions;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Walks the dependencies of one sentence; on a sentence that nobody has parsed it finds nothing. */
final class Tree {
    private final Sentence sentence;

    Tree(Sentence sentence) {
        this.sentence = sentence;
    }

    boolean isParsed() {
        return sentence.parsed();
    }

    Token token(int index) {
        return sentence.token(index);
    }

    /** The index of the word of a mention that the others depend on; its last word when the sentence is not parsed. */
    int head(Mention mention) {
        if (isParsed()) {
            for (int i = mention.first(); i < mention.last(); i++) {
                if (!mention.covers(token(i).head())) {
                    return i;
                }
            }
        }
        return mention.last() - 1;
    }

    /** The relation of a mention to the rest, that of the first of its coordination; empty when not parsed. */
    String role(Mention mention) {
        if (!isParsed()) {
            return "";
        }
        int at = head(mention);
        for (int steps = 0; token(at).relation().equals("conj") && steps < sentence.size(); steps++) {
            at = token(at).head();
        }
        return token(at).relation();
    }

    boolean isSubject(Mention mention) {
        return role(mention).startsWith("nsubj");
    }

    /** The word that heads the clause in which {@code index} stands below it; -1 when there is none. */
    int clause(int index) {
        int at = token(index).head();
        for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
            if (token(at).is("VB") || dependent(at, "nsubj") >= 0 || dependent(at, "cop") >= 0) {
                return at;
            }
            at = token(at).head();
        }
        return -1;
    }

    /** The subject of the clause that {@code head} heads, its own or that which controls it; -1 when there is none. */
    int subject(int head) {
        int at = head;
        for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
            int subject = dependent(at, "nsubj");
            if (subject >= 0) {
                return subject;
            }
            String relation = token(at).relation();
            boolean shares = relation.equals("xcomp")
                    || relation.equals("advcl")
                    || relation.equals("conj")
                    || relation.equals("acl");
            if (!shares) {
                return -1;
            }
            at = token(at).is("VB") || relation.equals("conj") ? token(at).head() : -1;
        }
        return -1;
    }

    /** The subject of the main clause, or -1. */
    int mainSubject() {
        if (isParsed()) {
            for (Token token : sentence.tokens()) {
                if (token.head() == Token.ROOT) {
                    return dependent(token.index(), "nsubj");
                }
            }
        }
        return -1;
    }

    List<Token> dependentsOf(int head) {
        return sentence.dependents(head);
    }

    /** The first dependent whose relation begins with {@code relation}, or -1. */
    int dependent(int head, String relation) {
        for (Token token : sentence.tokens()) {
            if (token.head() == head && token.relation().startsWith(relation)) {
                return token.index();
            }
        }
        return -1;
    }

    /** The word at {@code index} and those coordinated with it. */
    List<Integer> coordinated(int index) {
        List<Integer> all = new ArrayList<>(List.of(index));
        for (Token token : sentence.tokens()) {
            if (token.relation().equals("conj") && all.contains(token.head())) {
                all.add(token.index());
            }
        }
        return all;
    }

    /** Whether a number or article stands there, with which a noun phrase begins: <i>sold Finland | <b>64</b> jets</i>. */
    boolean opensNoun(int index) {
        return index < sentence.size()
                && (sentence.token(index).is("CD") || sentence.token(index).is("DT"));
    }
}
