package org.entente.claims;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Detail;
import org.entente.model.Evidence;
import org.entente.model.Mention;
import org.entente.model.Passage;
import org.entente.model.Sentence;
import org.entente.model.When;
import org.entente.model.Why;

/** Turns an article's drafts into claims: what only repeats an earlier claim becomes further evidence for it. */
final class Claims {

    private Claims() {}

    static List<Claim> of(Article article, List<Draft> drafts, ToDoubleFunction<Draft> confidence) {
        List<Draft> kept = new ArrayList<>();
        Map<Draft, List<Sentence>> evidence = new HashMap<>();
        for (Draft draft : drafts) {
            Draft told = kept.stream()
                    .filter(earlier -> repeats(draft, earlier))
                    .findFirst()
                    .orElse(null);
            if (told == null) {
                kept.add(draft);
                evidence.put(draft, new ArrayList<>(List.of(draft.scene().sentence())));
            } else {
                List<Sentence> sentences = evidence.getOrDefault(told, new ArrayList<>());
                if (!sentences.contains(draft.scene().sentence())) {
                    sentences.add(draft.scene().sentence());
                }
            }
        }
        Map<String, Integer> ids = new HashMap<>();
        return kept.stream()
                .map(draft -> claim(article, draft, evidence.getOrDefault(draft, List.of()), ids, confidence))
                .toList();
    }

    /** Whether {@code draft} says nothing of a thing that {@code earlier} has not said. */
    private static boolean repeats(Draft draft, Draft earlier) {
        boolean announced = earlier.scene().sentence().kind() == Passage.Kind.HEADLINE
                && draft.detail() instanceof Detail.Visit
                && draft.when().known();
        if (announced
                || draft.scene().sentence().index()
                        == earlier.scene().sentence().index()
                || draft.status() != earlier.status()
                || !within(earlier.when(), draft.when())
                || (draft.attribution().speaker() != null
                        && !draft.attribution().equals(earlier.attribution()))) {
            return false;
        }
        if (draft.detail() instanceof Detail.Transfer now && earlier.detail() instanceof Detail.Transfer then) {
            return Objects.equals(now.supplier(), then.supplier())
                    && Objects.equals(now.recipient(), then.recipient())
                    && Objects.equals(now.designation(), then.designation())
                    && (now.designation() != null || Objects.equals(now.description(), then.description()))
                    && (now.quantity() == null || now.quantity().equals(then.quantity()));
        }
        if (draft.detail() instanceof Detail.Visit now && earlier.detail() instanceof Detail.Visit then) {
            return Objects.equals(now.host(), then.host())
                    && then.visitors().stream()
                            .anyMatch(one -> now.visitors().stream().allMatch(two -> same(one, two)));
        }
        if (draft.detail() instanceof Detail.Exercise now && earlier.detail() instanceof Detail.Exercise then) {
            return then.participants().containsAll(now.participants())
                    && (now.series() == null ? now.name() == null : now.series().equals(then.series()));
        }
        if (draft.detail() instanceof Detail.Agreement now && earlier.detail() instanceof Detail.Agreement then) {
            return then.parties().containsAll(now.parties())
                    && then.topics().containsAll(now.topics())
                    && (now.instrument() == null
                            || (now.instrument().equals(then.instrument())
                                    && !now.topics().isEmpty()));
        }
        return draft.plover().equals(earlier.plover())
                && draft.actors().equals(earlier.actors())
                && draft.recipients().equals(earlier.recipients());
    }

    private static boolean same(Detail.Visitor one, Detail.Visitor two) {
        return Objects.equals(one.country(), two.country())
                && (two.name() == null || two.name().equals(one.name()));
    }

    private static boolean within(When earlier, When now) {
        return !now.known() || now.equals(earlier);
    }

    private static Claim claim(
            Article article,
            Draft draft,
            List<Sentence> sentences,
            Map<String, Integer> ids,
            ToDoubleFunction<Draft> confidence) {
        List<Evidence> evidence = sentences.stream()
                .map(sentence -> new Evidence(
                        sentence.index(),
                        sentence.span(),
                        sentence.span().of(article.document().text())))
                .toList();
        List<Integer> mentions = draft.scene().mentions().stream()
                .filter(mention -> plays(draft, mention))
                .map(Mention::id)
                .toList();
        return new Claim(
                id(article, draft, ids),
                draft.plover(),
                draft.actors(),
                draft.recipients(),
                draft.status(),
                draft.when(),
                draft.place(),
                draft.attribution(),
                draft.detail(),
                evidence,
                confidence.applyAsDouble(draft),
                new Why(draft.match().frame().label(), draft.modality().labels(), mentions));
    }

    private static boolean plays(Draft draft, Mention mention) {
        return mention.meaning().actors().stream()
                .anyMatch(actor ->
                        draft.actors().contains(actor) || draft.recipients().contains(actor));
    }

    /** A hash of what the claim says and where, with a number when one sentence says it twice. */
    private static String id(Article article, Draft draft, Map<String, Integer> ids) {
        String said = article.document().id() + "|" + draft.scene().sentence().index() + "|" + draft.detail() + "|"
                + draft.plover().type() + "|" + draft.actors() + "|" + draft.recipients();
        int count = ids.merge(said, 1, Integer::sum);
        return hash(count == 1 ? said : said + "|" + count);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
