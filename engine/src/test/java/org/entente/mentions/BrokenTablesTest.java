package org.entente.mentions;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.KnowledgeException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenTablesTest {
    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "states.tsv    | id,code,name          | XXX,Xland,Exland      | code is \"Xland\"; allowed: three capital letters, as PAK",
                "offices.tsv   | office,sector,level   | satrap,gov,minister   | sector is \"gov\"; allowed: a PLOVER sector",
                "persons.tsv   | name,country,office,sector,from | A B,RUS,president,GOV,soon | from is \"soon\"; allowed: a year",
                "places.tsv    | name,country,latitude,longitude | Nowhere,RUS,north,10 | latitude is \"north\"; allowed: a number",
                "cities.tsv    | name,country,latitude,longitude | Nowhere,Russia,10,10 | country is \"Russia\"; allowed: three capital letters, as PAK",
                "equipment.tsv | noun,category,description,kind | wand,other,wand,magic | kind is \"magic\"; allowed: one of",
                "traps.tsv     | word,sense            | Chad,country          | sense is \"country\"; allowed: one of",
                "arms.tsv      | designation,family    | ZZ-9,                 | family is \"\"; allowed: anything but nothing",
            })
    void aBrokenRowStopsTheStartAndIsNamed(String table, String columns, String row, String message)
            throws IOException {
        Files.writeString(folder.resolve(table), columns.replace(',', '\t') + "\n" + row.replace(',', '\t') + "\n");
        assertThatThrownBy(() -> MentionFinder.of(Knowledge.extendedBy(folder)))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining(table + ":2: " + message);
    }
}
