package org.entente.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {

    static List<Row> rows() {
        return Knowledge.shipped().table("furniture.tsv").rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowRemovesItsExample(Row row) {
        String example = row.text("example");
        String page = switch (row.oneOf("where", Furniture.Where.class)) {
            case LINE, TOP, EDGE -> example + "\n\n" + Pages.PROSE;
            case START -> example + " " + Pages.PROSE;
            case END -> Pages.PROSE + " " + example;
            case REST -> Pages.PROSE + "\n\n" + example + "\n\nIndia tests a missile\n\nA third minister resigns\n";
        };

        assertThat(Pages.article(page).text()).as(row.toString()).isEqualTo(Pages.PROSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Share prices in Moscow fell after the announcement of the sanctions.",
                "The writer of the letter, a general, has been arrested by the army.",
                "Next-generation fighters will be sold to India, the minister said.",
                "Like the Wagner Group, the company sends men and arms to Mali.",
                "Related to this is the question of the S-400, which Moscow will not answer.",
                "The two sides agreed to sign up to the convention, and then to ratify it.",
                "Read in Moscow, the statement sounded like a promise of arms.",
                "He wrote on Telegram that the ship had been hit.",
                "Photographs of the helicopters were shown to the press in Karachi.",
                "Comments by the ambassador angered the government in Delhi.",
                "Press reports say that four helicopters have been delivered.",
                "Media contacts between the two states were opened in 2014.",
                "The views of Moscow and Islamabad are close, and both represent old powers.",
                "Reporting by the agency showed that the deal was never signed.",
                "End of the war in sight, says the president of Turkey.",
                "30 helicopters were ordered by the air force of Peru.",
                "Copyright law will be discussed by the ministers in Geneva.",
                "For more than ten years the two armies have exercised together."
            })
    void sentencesThatOnlyBeginLikeFurnitureAreKept(String sentence) {
        assertThat(Pages.article(sentence + "\n\n" + Pages.PROSE + "\n\n" + sentence)
                        .text())
                .isEqualTo(sentence + "\n\n" + Pages.PROSE + "\n\n" + sentence);
    }

    @Test
    void wordsAtTheBeginningOfAWrappedLineAreKept() {
        String wrapped = """
                Both of the states, the minister of defence of Russia said, will
                share with India what they have learnt in the exercise, and they
                follow us into the harbour of Karachi with the rest of the ships.
                """;
        assertThat(Pages.article(wrapped).text()).isEqualTo(wrapped.strip());
    }
}
