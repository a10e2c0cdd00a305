package org.entente.claims;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.Detail.Term;
import org.entente.model.Token;

/** The table of the terms on which arms go, and which of them the words beside a transfer name. */
final class Terms {

    /** How many words before an item may say on what terms it goes: <i>two of its <b>retired</b> patrol vessels</i>. */
    private static final int BEFORE = 4;

    private final Map<String, Term> byWord = new TreeMap<>();

    Terms(Knowledge knowledge) {
        for (Row row : knowledge.table("frames/terms.tsv").rows()) {
            Term term = row.oneOf("term", Term.class);
            row.list("words").forEach(words -> byWord.put(words, term));
        }
    }

    /** The terms of the transfer of {@code item}. */
    List<Term> of(Scene scene, Match match, Item item) {
        Set<String> lemmas = new HashSet<>();
        Grammar grammar = scene.grammar();
        add(lemmas, grammar.token(match.token()));
        for (Token dependent : grammar.dependents(match.token())) {
            boolean thing = scene.at(dependent.index()).stream().anyMatch(Items::isArms);
            if (!thing) {
                add(lemmas, dependent);
                grammar.dependents(dependent.index()).forEach(inner -> add(lemmas, inner));
            }
        }
        for (int i = Math.max(0, item.token() - BEFORE); i < item.end(); i++) {
            add(lemmas, grammar.token(i));
        }
        for (int i = item.end(); i < Math.min(grammar.size(), item.end() + 2); i++) {
            add(lemmas, grammar.token(i));
        }
        EnumSet<Term> terms = EnumSet.noneOf(Term.class);
        if ("given".equals(match.frame().mode())) {
            terms.add(Term.GIFT);
        }
        byWord.forEach((words, term) -> {
            if (lemmas.containsAll(List.of(words.split("\\+")))) {
                terms.add(term);
            }
        });
        return List.copyOf(terms);
    }

    private static void add(Set<String> lemmas, Token token) {
        lemmas.add(token.lemma().toLowerCase(Locale.ROOT));
        lemmas.add(Grammar.lower(token));
    }
}
