package org.entente.dictionaries;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.entente.knowledge.Knowledge;

/** Makes tables of knowledge from other coders' dictionaries. */
@FunctionalInterface
public interface Dictionaries {

    /**
     * The tables that the dictionaries come to, beside those of the knowledge that is there already.
     *
     * @throws DictionaryException when a file cannot be read or is no dictionary
     */
    Converted convert(List<Path> files);

    /** Of PETRARCH and PETRARCH2: actors, agents and verbs, with CAMEO's codes. */
    static Dictionaries petrarch(Knowledge knowledge) {
        return files -> {
            Collected collected = new Collected(knowledge);
            for (Path file : files) {
                List<Line> lines = Line.of(file.getFileName().toString(), read(file));
                if (Verbs.are(lines)) {
                    new Verbs(knowledge, collected).read(lines);
                } else if (Agents.are(lines)) {
                    new Agents(knowledge, collected).read(Line.withoutHeadings(lines));
                } else if (Actors.are(lines)) {
                    new Actors(knowledge, collected).read(Line.withoutHeadings(lines));
                } else {
                    throw new DictionaryException(
                            file + ": is no dictionary of PETRARCH; its actors are written as RUSSIA_ [RUS],"
                                    + " its agents as AMBASSADOR [~GOV], its verbs as --- GRANT [070] --- with - * RUPEES [071]");
                }
            }
            return collected.converted();
        };
    }

    private static List<String> read(Path file) {
        try {
            try {
                return Files.readAllLines(file);
            } catch (MalformedInputException latin) {
                return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
            }
        } catch (NoSuchFileException e) {
            throw new DictionaryException(file + ": there is no such file");
        } catch (IOException e) {
            throw new DictionaryException(file + ": cannot be read: " + e.getMessage());
        }
    }
}
