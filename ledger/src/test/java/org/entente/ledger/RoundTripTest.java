package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Claim;
import org.entente.model.Kind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everythingIsReadBackAsItWasAppended(long seed) {
        Variety variety = new Variety(seed);
        List<Coded> articles = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            List<Claim> claims = new ArrayList<>();
            for (Kind kind : Kind.values()) {
                for (int j = 0; j < i % 4; j++) {
                    claims.add(variety.claim("c" + i + kind + j, kind));
                }
            }
            articles.add(new Coded(variety.document("d" + i), claims));
        }
        Path file = folder.resolve("round.ledger");
        try (Ledger ledger = Ledger.open(file)) {
            for (Coded article : articles.subList(0, 5)) {
                ledger.append(article.document(), article.claims());
            }
            ledger.append(articles);
        }

        try (Ledger ledger = Ledger.openForReading(file)) {
            for (Coded article : articles) {
                String id = article.document().id();
                assertThat(ledger.document(id)).contains(article.document());
                assertThat(ledger.claims(id)).isEqualTo(article.claims());
            }
            Map<String, Claim> entered = new TreeMap<>();
            ledger.entries(Query.ALL)
                    .forEach(entry -> entry.claims()
                            .forEach(told -> assertThat(entered.put(told.claim().id(), told.claim()))
                                    .isNull()));
            assertThat(entered.values())
                    .containsExactlyInAnyOrderElementsOf(articles.stream()
                            .flatMap(article -> article.claims().stream())
                            .toList());
        }
    }
}
