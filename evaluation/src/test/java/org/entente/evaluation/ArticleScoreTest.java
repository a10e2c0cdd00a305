package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.model.Actor;
import org.entente.model.Attribution;
import org.entente.model.Claim;
import org.entente.model.Detail;
import org.entente.model.Evidence;
import org.entente.model.Kind;
import org.entente.model.Plover;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.When;
import org.entente.model.Why;
import org.junit.jupiter.api.Test;

class ArticleScoreTest {

    private static final String TEXT = "Russia delivered four Mi-35Ms to Pakistan in 2017. Talks on Su-35 jets go on.";
    private static final int FIRST = TEXT.indexOf(" Talks");

    @Test
    void aLabelledTransferIsFoundWhenItemAndPartiesAgreeAndTheEvidenceTouchesTheQuote() throws IOException {
        String label = """
                {"kind": "transfer", "quote": "delivered four Mi-35Ms", "supplier": "RUS", "recipient": "PAK",
                 "designation": "Mi-35", "status": ["DONE"], "date": "2017", "quantity": 4, "speaker": "Lavrov"}
                """;

        ArticleScore score = score(List.of(label), transfer("Mi-35M", "RUS", "PAK", Status.DONE));

        assertThat(score.missed()).isEmpty();
        assertThat(score.spurious()).isEmpty();
        assertThat(score.fields())
                .isEqualTo(Map.of(
                        Field.STATUS, new Tally(1, 1, 1),
                        Field.DATE, new Tally(1, 1, 1),
                        Field.QUANTITY, new Tally(1, 1, 1),
                        Field.SPEAKER, new Tally(1, 1, 0)));
    }

    @Test
    void whatIsToldBeyondTheLabelsIsSpuriousAndWhatIsNotToldIsMissedUnlessItIsOptional() throws IOException {
        String other = """
                {"kind": "transfer", "quote": "delivered four Mi-35Ms", "supplier": "RUS", "recipient": "IND",
                 "designation": "Mi-35", "status": ["DONE"]}
                """;
        String optional = """
                {"kind": "transfer", "quote": "Talks on Su-35 jets", "recipient": "PAK", "designation": "Su-35",
                 "status": ["IN_TALKS"], "optional": true}
                """;

        ArticleScore score = score(List.of(other, optional), transfer("Mi-35M", "RUS", "PAK", Status.DONE));

        assertThat(score.missed()).extracting(Label::recipient).containsExactly("IND");
        assertThat(score.kinds()).isEqualTo(Map.of(Kind.TRANSFER, new Tally(1, 1, 0)));
    }

    @Test
    void eachClaimTellsOneLabelOnly() throws IOException {
        String twice = """
                {"kind": "transfer", "quote": "four Mi-35Ms", "recipient": "PAK", "status": ["DONE"]}
                """;

        ArticleScore score = score(List.of(twice, twice), transfer("Mi-35M", "RUS", "PAK", Status.DONE));

        assertThat(score.missed()).hasSize(1);
    }

    private static ArticleScore score(List<String> labels, Claim... claims) throws IOException {
        List<Label> read = new ArrayList<>();
        for (String label : labels) {
            read.add(Label.of(new ObjectMapper().readTree(label)));
        }
        LabelledArticle article =
                new LabelledArticle("test", Path.of("article.txt"), LocalDate.of(2021, 4, 20), "wire", read);
        return ArticleScore.of(article, TEXT, List.of(claims));
    }

    private static Claim transfer(String designation, String supplier, String recipient, Status status) {
        return new Claim(
                designation,
                new Plover(Plover.Type.COOPERATE, null, List.of("military")),
                List.of(new Actor(supplier, supplier, supplier, "GOV")),
                List.of(new Actor(recipient, recipient, recipient, "GOV")),
                status,
                When.year(2017),
                null,
                Attribution.AUTHOR,
                new Detail.Transfer(
                        supplier,
                        recipient,
                        designation,
                        "helicopter",
                        new Detail.Quantity(4, Detail.Bound.EXACT),
                        null),
                List.of(new Evidence(0, new Span(0, FIRST), TEXT.substring(0, FIRST))),
                0.8,
                new Why("transfers.tsv:1 deliver", List.of(), List.of()));
    }
}
