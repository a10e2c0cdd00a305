package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.ledger.Claims.article;
import static org.entente.ledger.Claims.event;
import static org.entente.ledger.Claims.exactly;
import static org.entente.ledger.Claims.transfer;
import static org.entente.ledger.Claims.visit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.ledger.Subject.OfClaim;
import org.entente.ledger.Subject.OfEntry;
import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.Kind;
import org.entente.model.Plover;
import org.entente.model.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person's word goes before the program's; nothing is lost by it, and all of it can be taken back. */
class DecisionTest {

    private static final Instant NOON = Instant.parse("2021-05-01T12:00:00Z");

    private static final String SENTENCE =
            "Russia delivered four helicopters to Pakistan, the ministry said on Monday.";

    @TempDir
    Path folder;

    Ledger ledger;

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder.resolve("decisions.ledger"), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private Claim read(String article, Claims claims) {
        Claim claim = claims.made();
        ledger.append(article(article, "2021-04-20"), List.of(claim));
        return claim;
    }

    /** Reads one of the copies of a report. */
    private Claim readCopy(String article, Claims claims) {
        Claim claim = claims.made();
        ledger.append(copy(article), List.of(claim));
        return claim;
    }

    private static Document copy(String article) {
        return article(
                article,
                "2021-04-20",
                SENTENCE,
                "They will serve in the north of the country, where the last of the old ones were taken out of use in spring.");
    }

    private Decision decide(Act act) {
        return ledger.decide(List.of(act), "anna", null).get(0);
    }

    private Decision judge(Claim claim, Verdict verdict) {
        return decide(new Act.Judge(new OfClaim(claim.id()), verdict));
    }

    private Decision correct(Claim claim, Field field, String value) {
        return decide(new Act.Correct(new OfClaim(claim.id()), field, field.checked(value)));
    }

    private Decision correct(long entry, Field field, String value) {
        return decide(new Act.Correct(new OfEntry(entry), field, field.checked(value)));
    }

    private void undo(Decision decision) {
        decide(new Act.Undo(decision.number()));
    }

    /** The ledger in lines: {@code 1: 4 × Mi-35, RUS → PAK, done}, with the verdict if there is one. */
    private List<String> shown(Query query) {
        List<String> lines = new ArrayList<>();
        for (Entry entry : ledger.entries(query)) {
            Line line = Line.of(entry);
            lines.add(line.entry() + ": " + line.what() + ", " + Forms.STATUS.text(line.status())
                    + (line.date().isEmpty() ? "" : " " + line.date()) + ", " + line.claims()
                    + (line.claims() == 1 ? " claim" : " claims")
                    + entry.verdict().map(verdict -> ", " + Words.of(verdict)).orElse(""));
        }
        return lines;
    }

    private List<String> shown() {
        return shown(Query.ALL);
    }

    private void refused(Act act, String message) {
        List<Decision> before = ledger.decisions();
        assertThatThrownBy(() -> decide(act))
                .isInstanceOf(DecisionException.class)
                .hasMessage(message);
        assertThat(ledger.decisions()).isEqualTo(before);
    }

    @Nested
    class Verdicts {

        @Test
        void aDecisionTellsByWhomWhenAndWhy() {
            Claim claim = read("a", transfer("RUS", "PAK", "Mi-35"));

            List<Decision> taken = ledger.decide(
                    List.of(new Act.Judge(new OfClaim(claim.id()), Verdict.DISPUTED)), "anna", "no other paper has it");

            assertThat(taken)
                    .containsExactly(new Decision(
                            1,
                            new Act.Judge(new OfClaim(claim.id()), Verdict.DISPUTED),
                            null,
                            null,
                            "anna",
                            NOON,
                            "no other paper has it",
                            true));
            assertThat(ledger.decisions()).isEqualTo(taken);
            assertThat(ledger.entries(Query.ALL).get(0).claims().get(0).decisions())
                    .isEqualTo(taken);
        }

        @Test
        void aDismissedClaimIsHiddenUnlessAskedFor() {
            read("a", transfer("RUS", "PAK", "Mi-35").is(Status.AGREED));
            Claim wrong = read("b", transfer("RUS", "PAK", "Mi-35").is(Status.DONE));
            assertThat(shown()).containsExactly("1: Mi-35, RUS → PAK, done, 2 claims");

            judge(wrong, Verdict.DISMISSED);

            assertThat(shown()).containsExactly("1: Mi-35, RUS → PAK, agreed, 1 claim");
            assertThat(shown(Query.ALL.withDismissed(true))).containsExactly("1: Mi-35, RUS → PAK, agreed, 2 claims");
        }

        @Test
        void anEntryIsHiddenWhenItOrAllOfItIsDismissed() {
            Claim only = read("a", transfer("RUS", "PAK", "Mi-35"));
            read("b", transfer("RUS", "PAK", "Su-35"));

            judge(only, Verdict.DISMISSED);
            decide(new Act.Judge(new OfEntry(2), Verdict.DISMISSED));

            assertThat(shown()).isEmpty();
            assertThat(ledger.dyads(1)).isEmpty();
            assertThat(shown(Query.ALL.withDismissed(true)))
                    .containsExactly(
                            "1: Mi-35, RUS → PAK, done, 1 claim, dismissed",
                            "2: Su-35, RUS → PAK, done, 1 claim, dismissed");
            assertThat(ledger.claims("a")).as("nothing is deleted").containsExactly(only);
        }

        @Test
        void aDismissedEntryStaysDismissedWhenMoreIsReadOfIt() {
            read("a", transfer("RUS", "PAK", "Mi-35"));
            decide(new Act.Judge(new OfEntry(1), Verdict.DISMISSED));

            read("b", transfer("RUS", "PAK", "Mi-35"));

            assertThat(shown()).isEmpty();
        }

        @Test
        void theLastVerdictHolds() {
            Claim claim = read("a", transfer("RUS", "PAK", "Mi-35"));
            judge(claim, Verdict.DISMISSED);
            judge(claim, Verdict.CONFIRMED);

            assertThat(shown()).hasSize(1);
            assertThat(ledger.entries(Query.ALL).get(0).claims().get(0).verdict())
                    .contains(Verdict.CONFIRMED);
        }

        @Test
        void whatIsConfirmedIsShownHoweverUnsureTheProgramWas() {
            Claim claim = read("a", transfer("RUS", "PAK", "Mi-35").confidence(0.2));
            read("b", transfer("RUS", "PAK", "Su-35").confidence(0.2));
            assertThat(shown(Query.ALL.confidence(0.9))).isEmpty();

            judge(claim, Verdict.CONFIRMED);

            assertThat(shown(Query.ALL.confidence(0.9))).containsExactly("1: Mi-35, RUS → PAK, done, 1 claim");
        }

        @Test
        void aNoteNeedsWords() {
            Claim claim = read("a", transfer("RUS", "PAK", "Mi-35"));
            refused(new Act.Note(new OfClaim(claim.id())), "a note needs words");
            ledger.decide(List.of(new Act.Note(new OfEntry(1))), "ben", "ask the embassy");

            assertThat(ledger.entries(Query.ALL).get(0).decisions())
                    .extracting(Decision::word, Decision::by, Decision::reason)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("note", "ben", "ask the embassy"));
        }

        @Test
        void whatIsNotThereCannotBeDecided() {
            refused(new Act.Judge(new OfClaim("nothing"), Verdict.CONFIRMED), "there is no claim nothing");
            refused(new Act.Judge(new OfEntry(7), Verdict.CONFIRMED), "there is no entry 7");
        }

        @Test
        void ofSeveralDecisionsAllAreTakenOrNone() {
            Claim claim = read("a", transfer("RUS", "PAK", "Mi-35"));
            assertThatThrownBy(() -> ledger.decide(
                            List.of(
                                    new Act.Judge(new OfClaim(claim.id()), Verdict.DISMISSED),
                                    new Act.Judge(new OfEntry(7), Verdict.DISMISSED)),
                            "anna",
                            null))
                    .hasMessage("there is no entry 7");
            assertThat(ledger.decisions()).isEmpty();
            assertThat(shown()).hasSize(1);
        }
    }

    @Nested
    class SaidAgain {

        private Claims delivered() {
            return transfer("RUS", "PAK", "Mi-35").text(SENTENCE);
        }

        @Test
        void aDismissedClaimStaysDismissedInACopy() {
            judge(readCopy("a", delivered()), Verdict.DISMISSED);

            readCopy(
                    "copy",
                    delivered().text("  Russia delivered “four” helicopters to Pakistan, the ministry said on Monday"));

            assertThat(shown()).isEmpty();
        }

        @Test
        void itStaysDismissedInACopyThatWasThereBefore() {
            readCopy("copy", delivered());
            judge(readCopy("a", delivered()), Verdict.DISMISSED);

            assertThat(shown()).isEmpty();
        }

        @Test
        void itStaysDismissedInALaterVersion() {
            String page = "https://example.org/page";
            Claim claim = delivered().text("It was so.").made();
            ledger.append(List.of(new Coded(article("a", "2021-04-20"), List.of(claim), page)));
            judge(claim, Verdict.DISMISSED);

            ledger.append(List.of(new Coded(
                    article("b", "2021-04-21"),
                    List.of(delivered().text("It was so.").made()),
                    page)));

            assertThat(shown()).isEmpty();
        }

        @Test
        void theSameSentenceOfAnotherArticleMayMeanAnother() {
            judge(readCopy("a", delivered()), Verdict.DISMISSED);
            read("b", delivered());

            assertThat(shown()).containsExactly("1: Mi-35, RUS → PAK, done, 1 claim");
        }

        @Test
        void theOtherItemsOfItsSentenceAreNotDismissed() {
            judge(readCopy("a", delivered()), Verdict.DISMISSED);
            ledger.append(
                    copy("copy"),
                    List.of(
                            delivered().made(),
                            transfer("RUS", "PAK", "Su-35").text(SENTENCE).made()));

            assertThat(shown()).containsExactly("2: Su-35, RUS → PAK, done, 1 claim");
        }

        @Test
        void aCorrectionHoldsInACopyToo() {
            correct(readCopy("a", delivered()), Field.DESIGNATION, "Mi-17");
            readCopy("copy", delivered());

            assertThat(shown()).containsExactly("1: Mi-17, RUS → PAK, done, 1 claim");
        }

        @Test
        void whatWasUndoneHoldsForNoCopy() {
            undo(judge(readCopy("a", delivered()), Verdict.DISMISSED));
            readCopy("copy", delivered());

            assertThat(shown()).containsExactly("1: Mi-35, RUS → PAK, done, 1 claim");
        }
    }

    @Nested
    class Corrections {

        @Test
        void aClaimReadsAsItWasCorrected() {
            Claim claim = read("a", transfer("RUS", "PAK", "Mi-35", "helicopter", exactly(4)));

            Decision quantity = correct(claim, Field.QUANTITY, "20 to 24");
            correct(claim, Field.STATUS, "in talks");
            correct(claim, Field.SUPPLIER, "CHN");
            correct(claim, Field.DATE, "2015-08");

            assertThat(quantity.before()).isEqualTo("4");
            assertThat(shown())
                    .containsExactly("1: at least 20 × Mi-35 helicopter, CHN → PAK, in-talks 2015-08, 1 claim");
            assertThat(ledger.entries(Query.dyad("CHN", "PAK"))).hasSize(1);
            assertThat(ledger.entries(Query.dyad("RUS", "PAK"))).isEmpty();
            assertThat(ledger.claims("a")).as("what was read stays").containsExactly(claim);
        }

        @Test
        void anEntryStandsAsItWasCorrected() {
            read("a", transfer("RUS", "PAK", "Mi-35").is(Status.AGREED).in(2014));

            assertThat(correct(1, Field.STATUS, "stopped").before()).isEqualTo("agreed");
            assertThat(correct(1, Field.DATE, "2016").before()).isEqualTo("2014");

            assertThat(shown()).containsExactly("1: Mi-35, RUS → PAK, stopped 2016, 1 claim");
            assertThat(shown(Query.ALL
                            .kinds(java.util.Set.of(Kind.TRANSFER))
                            .statuses(java.util.Set.of(Status.STOPPED))))
                    .hasSize(1);
        }

        @Test
        void whatIsCorrectedInAnEntryHoldsForClaimsThatComeLater() {
            read("a", transfer("RUS", "PAK", "Mi-35"));
            correct(1, Field.DESIGNATION, "Mi-35M");

            read("b", transfer("RUS", "PAK", "Mi-35M"));

            assertThat(shown()).containsExactly("1: Mi-35M, RUS → PAK, done, 2 claims");
        }

        @Test
        void claimsAreComparedAsTheyWereCorrected() {
            correct(read("a", transfer("RUS", "PAK", "Mi-35")), Field.DESIGNATION, "Mi-17");

            read("b", transfer("RUS", "PAK", "Mi-17"));
            read("c", transfer("RUS", "PAK", "Mi-35"));

            assertThat(shown())
                    .containsExactly("1: Mi-17, RUS → PAK, done, 2 claims", "2: Mi-35, RUS → PAK, done, 1 claim");
        }

        @Test
        void aKindHasItsFields() {
            read("a", visit("RUS", "PAK", "Sergey Lavrov", "foreign minister"));
            refused(
                    new Act.Correct(new OfEntry(1), Field.QUANTITY, "4"),
                    "entry 1 is a visit, which has no quantity; allowed: kind, status, date, type, mode, speaker, visitors, host");
            refused(
                    new Act.Correct(new OfEntry(1), Field.MODE, "drone"),
                    "mode drone is none of CONSULT; allowed are visit, third-party, multilateral, phone");
        }

        @Test
        void theKindOfAnEntryIsThatOfAllItsClaims() {
            Claim claim = read("a", event(Plover.Type.AID, "RUS", "PAK").on("2017-08-14"));
            correct(1, Field.KIND, "transfer");
            correct(claim, Field.DESIGNATION, "Mi-35");
            read("b", transfer("RUS", "PAK", "Mi-35").on("2017-08-14"));

            assertThat(shown()).containsExactly("1: Mi-35, RUS → PAK, done 2017-08-14, 2 claims");
            assertThat(ledger.entries(Query.ALL.kinds(Set.of(Kind.TRANSFER)))).hasSize(1);
            assertThat(ledger.entries(Query.ALL.kinds(Set.of(Kind.EVENT)))).isEmpty();
        }

        @Test
        void whatWasCorrectedRestsWhileTheKindHasNoSuchField() {
            Claim claim = read("a", event(Plover.Type.AID, "RUS", "PAK"));
            Decision kind = correct(1, Field.KIND, "transfer");
            correct(claim, Field.DESIGNATION, "Mi-35");

            Decision undone = decide(new Act.Undo(kind.number()));
            assertThat(shown()).containsExactly("1: AID RUS → PAK, done, 1 claim");
            undo(undone);
            assertThat(shown()).containsExactly("1: Mi-35, RUS → PAK, done, 1 claim");
        }

        @Test
        void anEntryKeepsOneKind() {
            read("a", transfer("RUS", "PAK", "Mi-35"));
            Claim claim = read("b", event(Plover.Type.AID, "RUS", "PAK"));
            refused(
                    new Act.Correct(new OfClaim(claim.id()), Field.KIND, "transfer"),
                    "a kind is corrected of an entry, with all its claims; claim " + claim.id()
                            + " belongs to entry 2, from which it can be split");
            Decision kind = correct(2, Field.KIND, "transfer");
            decide(new Act.Merge(List.of(1L, 2L)));
            assertThat(shown()).containsExactly("1: Mi-35, RUS → PAK, done, 2 claims");

            refused(
                    new Act.Undo(kind.number()),
                    "entry 1 would be a transfer with a claim that is an event; undo its merge first");
        }

        @Test
        void anUndoneCorrectionLeavesTheOthers() {
            Claim claim = read("a", transfer("RUS", "PAK", "Mi-35"));
            Decision designation = correct(claim, Field.DESIGNATION, "Mi-17");
            correct(claim, Field.STATUS, "agreed");
            undo(designation);

            assertThat(shown()).containsExactly("1: Mi-35, RUS → PAK, agreed, 1 claim");
        }
    }

    @Nested
    class MergingAndSplitting {

        @Test
        void mergedEntriesAreOneAndTakeWhatComesLater() {
            read("a", transfer("RUS", "PAK", "Mi-35"));
            read("b", transfer("RUS", "PAK", "Mi-17"));

            Decision merged = decide(new Act.Merge(List.of(1L, 2L)));
            read("c", transfer("RUS", "PAK", "Mi-17"));
            assertThat(shown()).containsExactly("1: Mi-35, RUS → PAK, done, 3 claims");

            undo(merged);
            assertThat(shown())
                    .containsExactly("1: Mi-35, RUS → PAK, done, 1 claim", "2: Mi-17, RUS → PAK, done, 2 claims");
        }

        @Test
        void aClaimThatFitsBothPartsOfAMergedEntryGoesThere() {
            read("a", visit("RUS", "PAK", "Sergey Lavrov", null).on("2021-04-01"));
            read("b", visit("RUS", "PAK", "Sergey Lavrov", null).on("2021-04-07"));
            decide(new Act.Merge(List.of(1L, 2L)));

            read("c", visit("RUS", "PAK", "Sergey Lavrov", null).on("2021-04-04"));

            assertThat(shown()).containsExactly("1: Sergey Lavrov (RUS) to PAK, done 2021-04-01, 3 claims");
        }

        @Test
        void onlyDifferentEntriesOfOneKindAreMerged() {
            read("a", transfer("RUS", "PAK", "Mi-35"));
            read("b", transfer("RUS", "PAK", "Mi-17"));
            read("c", visit("RUS", "PAK", "Sergey Lavrov", null));
            refused(new Act.Merge(List.of(1L)), "merging needs two entries or more, each named once");
            refused(new Act.Merge(List.of(1L, 1L)), "merging needs two entries or more, each named once");
            refused(
                    new Act.Merge(List.of(1L, 3L)),
                    "entry 1 is a transfer and entry 3 a visit; only entries of one kind are one thing");
            decide(new Act.Merge(List.of(1L, 2L)));
            refused(new Act.Merge(List.of(2L, 1L)), "entry 2 is part of entry 1; name that one");
        }

        @Test
        void aClaimThatWasSplitOffNeverGoesBackByItself() {
            Claim one = read("a", transfer("RUS", "PAK", "Mi-35").text(SENTENCE));
            Claim other = readCopy(
                    "b", transfer("RUS", "PAK", "Mi-35", null, exactly(4)).text("Four went. " + SENTENCE));

            Decision split = decide(new Act.Split(1, List.of(other.id())));
            assertThat(split.begun()).isEqualTo(2);
            readCopy("copy", transfer("RUS", "PAK", "Mi-35", null, exactly(4)).text("Four went. " + SENTENCE));

            assertThat(shown())
                    .containsExactly("1: Mi-35, RUS → PAK, done, 1 claim", "2: 4 × Mi-35, RUS → PAK, done, 1 claim");
            assertThat(ledger.entry(1).orElseThrow().claims().get(0).claim()).isEqualTo(one);
        }

        @Test
        void laterClaimsAreComparedWithBoth() {
            read("a", transfer("RUS", "PAK", "Mi-35").in(2014));
            Claim other = read("b", transfer("RUS", "PAK", "Mi-35", null, exactly(4)));
            decide(new Act.Split(1, List.of(other.id())));

            read("c", transfer("RUS", "PAK", "Mi-35", null, exactly(4)).in(2020));
            read("d", transfer("RUS", "PAK", "Mi-35").in(2014));

            assertThat(shown())
                    .containsExactly(
                            "1: Mi-35, RUS → PAK, done 2014, 2 claims", "2: 4 × Mi-35, RUS → PAK, done 2020, 2 claims");
        }

        @Test
        void aSplitThatIsUndoneTakesBackWhatJoinedIt() {
            read("a", transfer("RUS", "PAK", "Mi-35").in(2014));
            Claim other = read("b", transfer("RUS", "PAK", "Mi-35", null, exactly(4)));
            Decision split = decide(new Act.Split(1, List.of(other.id())));
            read("c", transfer("RUS", "PAK", "Mi-35", null, exactly(4)).in(2020));
            undo(split);

            assertThat(shown()).containsExactly("1: 4 × Mi-35, RUS → PAK, done 2014, 3 claims");
        }

        @Test
        void aSplitTakesSomeOfTheClaimsOfItsEntry() {
            Claim one = read("a", transfer("RUS", "PAK", "Mi-35"));
            Claim other = read("b", transfer("RUS", "PAK", "Su-35"));
            refused(
                    new Act.Split(1, List.of(one.id())),
                    "entry 1 has 1 claim; a split takes out at least one and leaves at least one");
            refused(new Act.Split(1, List.of(other.id())), "claim " + other.id() + " belongs to entry 2, not 1");
        }
    }

    @Nested
    class Undoing {

        @Test
        void undoingAnUndoBringsBackWhatWasDecided() {
            Decision dismissed = judge(read("a", transfer("RUS", "PAK", "Mi-35")), Verdict.DISMISSED);
            undo(dismissed);
            assertThat(shown()).hasSize(1);

            decide(new Act.Undo(2));

            assertThat(shown()).isEmpty();
            assertThat(ledger.decisions()).extracting(Decision::inForce).containsExactly(true, false, true);
        }

        @Test
        void whatIsUndoneIsUndoneOnce() {
            Decision dismissed = judge(read("a", transfer("RUS", "PAK", "Mi-35")), Verdict.DISMISSED);
            undo(dismissed);
            refused(new Act.Undo(1), "decision 1 has been undone already");
            refused(new Act.Undo(9), "there is no decision 9");
        }

        @Test
        void whatOthersBuildUponIsUndoneAfterThem() {
            read("a", transfer("RUS", "PAK", "Mi-35"));
            Claim other = read("b", transfer("RUS", "PAK", "Mi-17"));
            Decision merged = decide(new Act.Merge(List.of(1L, 2L)));
            Decision split = decide(new Act.Split(1, List.of(other.id())));

            refused(
                    new Act.Undo(merged.number()),
                    "decision 1 cannot be undone: decision 2 (split) builds on it; undo that first");
            undo(split);
            undo(merged);

            assertThat(shown()).hasSize(2);
        }

        @Test
        void everythingUndoneTheLedgerIsAsItWas() {
            Claim one = read("a", transfer("RUS", "PAK", "Mi-35").in(2014));
            Claim two = read("b", transfer("RUS", "PAK", "Mi-35").in(2014));
            read("c", transfer("RUS", "PAK", "Mi-17"));
            List<Entry> before = ledger.entries(Query.ALL);
            List<Decision> taken = List.of(
                    judge(one, Verdict.DISMISSED),
                    correct(two, Field.DATE, "unknown"),
                    decide(new Act.Merge(List.of(2L, 1L))),
                    decide(new Act.Split(2, List.of(two.id()))),
                    correct(2, Field.STATUS, "refused"),
                    correct(2, Field.SUPPLIER, "none"));
            assertThat(ledger.entries(Query.ALL)).isNotEqualTo(before);

            for (int i = taken.size() - 1; i >= 0; i--) {
                undo(taken.get(i));
            }

            assertThat(ledger.entries(Query.ALL)).isEqualTo(before);
        }
    }

    @Nested
    class TheTrail {

        @Test
        void ofAnEntryItHasWhatWasDecidedOfItsClaimsToo() {
            Claim claim = read("a", transfer("RUS", "PAK", "Mi-35"));
            read("b", transfer("RUS", "PAK", "Su-35"));
            Decision disputed = judge(claim, Verdict.DISPUTED);
            decide(new Act.Judge(new OfEntry(2), Verdict.CONFIRMED));
            undo(disputed);

            assertThat(ledger.decisions(new OfEntry(1)))
                    .extracting(Decision::number)
                    .containsExactly(1L, 3L);
            assertThat(ledger.decisions(new OfClaim(claim.id())))
                    .extracting(Decision::number)
                    .containsExactly(1L, 3L);
            assertThat(ledger.decisions(new OfEntry(2)))
                    .extracting(Decision::number)
                    .containsExactly(2L);
        }

        @Test
        void aClaimIsNamedByTheBeginningOfItsId() {
            read("a", transfer("RUS", "PAK", "Mi-35").id("61ab27c0"));
            assertThat(ledger.subject("61ab")).isEqualTo(new OfClaim("61ab27c0"));
            assertThat(ledger.subject("1")).isEqualTo(new OfEntry(1));
            assertThatThrownBy(() -> ledger.subject("zzzz"))
                    .hasMessage(
                            "there is no claim or entry \"zzzz\"; allowed: the number of an entry, or a claim's id or"
                                    + " its first 4 characters or more");
        }

        @Test
        void theBeginningMayLookLikeANumber() {
            read("a", transfer("RUS", "PAK", "Mi-35").id("35669944-4ea3"));
            assertThat(ledger.subject("35669944")).isEqualTo(new OfClaim("35669944-4ea3"));
            assertThat(ledger.subject("99")).isEqualTo(new OfEntry(99));
        }
    }

    @Test
    void itIsThereWhenTheLedgerIsOpenedAgain() {
        judge(read("a", transfer("RUS", "PAK", "Mi-35")), Verdict.DISMISSED);
        List<Decision> taken = ledger.decisions();
        ledger.close();
        open();

        assertThat(ledger.decisions()).isEqualTo(taken);
        assertThat(shown()).isEmpty();
        assertThat(ledger.entry(1).orElseThrow().verdict()).isEqualTo(Optional.of(Verdict.DISMISSED));
    }
}
