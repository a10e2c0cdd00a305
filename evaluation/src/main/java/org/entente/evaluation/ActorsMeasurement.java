package org.entente.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.mentions.ActorCoder;

/**
 * How many phrases that name actors get the country and the first sector that others gave them. A label that is null
 * asserts nothing; one that is empty asserts that there is none.
 */
final class ActorsMeasurement implements Measurement {

    private static final String TITLE = "Actors";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ActorCoder coder;
    private final Path phrases;

    ActorsMeasurement(ActorCoder coder, Path phrases) {
        this.coder = coder;
        this.phrases = phrases;
    }

    @Override
    public Section take() throws IOException {
        if (!Files.exists(phrases)) {
            return Section.absent(TITLE, "Not measured: there is no `" + phrases + "`.");
        }
        int country = 0;
        int sector = 0;
        int both = 0;
        int all = 0;
        for (String line : Files.readAllLines(phrases)) {
            JsonNode label = JSON.readTree(line);
            ActorCoder.Coded coded = coder.code(label.path("input").asText());
            boolean countryRight = agrees(label.path("country"), coded.actor().country());
            boolean sectorRight = agrees(label.path("code_1"), coded.actor().sector());
            country += countryRight ? 1 : 0;
            sector += sectorRight ? 1 : 0;
            both += countryRight && sectorRight ? 1 : 0;
            all++;
        }
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("what", "right", "of", "share"));
        table.add(row("country", country, all));
        table.add(row("first sector", sector, all));
        table.add(row("**both**", both, all));
        return new Section(TITLE, "Phrases that others have coded (NGEC).", table, List.of());
    }

    private static boolean agrees(JsonNode label, String coded) {
        return label.isNull() || label.asText().equals(coded);
    }

    private static List<String> row(String what, int right, int all) {
        return List.of(
                what, String.valueOf(right), String.valueOf(all), Decimals.of(all == 0 ? 0 : (double) right / all));
    }
}
