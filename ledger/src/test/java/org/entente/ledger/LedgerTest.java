package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.ledger.Claims.article;
import static org.entente.ledger.Claims.event;
import static org.entente.ledger.Claims.exactly;
import static org.entente.ledger.Claims.exercise;
import static org.entente.ledger.Claims.transfer;
import static org.entente.ledger.Claims.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.model.Claim;
import org.entente.model.Kind;
import org.entente.model.Plover;
import org.entente.model.Status;
import org.entente.model.When;
import org.junit.jupiter.api.Test;

class LedgerTest extends OpenLedger {

    @Test
    void readingTheSameArticleAgainChangesNothingAndSaysSo() {
        Claim claim = transfer("RUS", "PAK", "Mi-35").made();

        assertThat(ledger.append(article("a", "2015-08-20"), List.of(claim)))
                .isEqualTo(new Appended(1, 1, 1, 0, Set.of()));
        assertThat(ledger.append(article("a", "2015-08-20"), List.of(claim)))
                .isEqualTo(new Appended(0, 0, 0, 0, Set.of("a")));
        assertThat(ledger.contents()).isEqualTo(new Contents(1, 0, 1, 1));
    }

    @Test
    void twoArticlesAboutOneDealMakeOneEntryOfTwoClaims() {
        ledger.append(
                article("a", "2015-08-20"),
                List.of(transfer("RUS", "PAK", "Mi-35", "attack helicopter", exactly(4))
                        .is(Status.AGREED)
                        .on("2015-08-19")
                        .made()));
        ledger.append(
                article("b", "2018-01-03"),
                List.of(transfer("RUS", "PAK", "Mi-35").in(2017).made()));

        List<Entry> entries = ledger.entries(Query.dyad("PAK", "RUS"));

        assertThat(entries).hasSize(1);
        Entry entry = entries.get(0);
        assertThat(entry.status()).isEqualTo(Status.DONE);
        assertThat(entry.date()).isEqualTo(When.year(2017));
        assertThat(entry.countries()).containsExactly("PAK", "RUS");
        assertThat(entry.claims())
                .extracting(told -> told.citation().document())
                .containsExactly("a", "b");
        assertThat(entry.claims().get(0).citation().title()).isEqualTo("Title of a");
    }

    @Test
    void entriesAreFoundByDyadKindStatusAndTime() {
        ledger.append(
                article("a", "2021-04-20"),
                List.of(
                        visit("RUS", "PAK", "Sergey Lavrov", "foreign minister")
                                .on("2021-04-06")
                                .made(),
                        exercise("Druzhba-2016", "Druzhba", "RUS", "PAK")
                                .in(2016)
                                .made(),
                        transfer("RUS", "IND", "S-400")
                                .in(2018)
                                .is(Status.AGREED)
                                .made(),
                        event(Plover.Type.ACCUSE, "IND", "PAK").made()));
        Query dyad = Query.dyad("RUS", "PAK");

        assertThat(kinds(dyad)).containsExactly(Kind.EXERCISE, Kind.VISIT);
        assertThat(kinds(Query.ALL)).containsExactly(Kind.EXERCISE, Kind.TRANSFER, Kind.VISIT, Kind.EVENT);
        assertThat(kinds(Query.ALL.limit(2))).containsExactly(Kind.EXERCISE, Kind.TRANSFER);
        assertThat(kinds(dyad.kinds(Set.of(Kind.VISIT, Kind.TRANSFER)))).containsExactly(Kind.VISIT);
        assertThat(kinds(dyad.since(LocalDate.of(2017, 1, 1)))).containsExactly(Kind.VISIT);
        assertThat(kinds(dyad.since(LocalDate.of(2016, 12, 31)))).containsExactly(Kind.EXERCISE, Kind.VISIT);
        assertThat(kinds(dyad.until(LocalDate.of(2021, 4, 5)))).containsExactly(Kind.EXERCISE);
        assertThat(kinds(Query.ALL.statuses(Set.of(Status.AGREED)))).containsExactly(Kind.TRANSFER);
        assertThat(kinds(Query.dyad("USA", "PAK"))).isEmpty();
    }

    private List<Kind> kinds(Query query) {
        return ledger.entries(query).stream().map(Entry::kind).toList();
    }

    @Test
    void dyadsAreCountedByEntry() {
        ledger.append(
                article("a", "2021-04-20"),
                List.of(
                        exercise(null, "Peace Mission", "RUS", "PAK", "IND")
                                .in(2018)
                                .made(),
                        transfer("RUS", "IND", "S-400").made()));

        assertThat(ledger.dyads(10))
                .containsExactly(new Dyad("IND", "RUS", 2), new Dyad("IND", "PAK", 1), new Dyad("PAK", "RUS", 1));
        assertThat(ledger.dyads(1)).hasSize(1);
    }

    @Test
    void anAppendThatFailsLeavesNothing() {
        Claim claim = transfer("RUS", "PAK", "Mi-35").made();
        Claim other = transfer("RUS", "PAK", "Su-35").made();

        assertThatThrownBy(() -> ledger.append(article("a", "2021-01-01"), List.of(other, claim, claim)))
                .isInstanceOf(LedgerException.class)
                .hasMessage(folder.resolve("test.ledger") + " already holds a claim or document with the id "
                        + claim.id() + "; nothing was added");

        assertThat(ledger.contents()).isEqualTo(new Contents(0, 0, 0, 0));
        assertThat(ledger.append(article("a", "2021-01-01"), List.of(other, claim))
                        .claims())
                .isEqualTo(2);
    }

    @Test
    void anEntryIsShownWhenOneOfItsClaimsIsSureEnough() {
        ledger.append(
                article("a", "2015-08-20"),
                List.of(
                        transfer("RUS", "PAK", "Mi-35").confidence(0.9).made(),
                        transfer("RUS", "PAK", "Su-35").confidence(0.4).made()));

        assertThat(ledger.entries(Query.dyad("RUS", "PAK").confidence(0.8))).hasSize(1);
        assertThat(ledger.entries(Query.dyad("RUS", "PAK"))).hasSize(2);
    }
}
