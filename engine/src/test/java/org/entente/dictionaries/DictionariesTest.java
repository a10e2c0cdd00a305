package org.entente.dictionaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dictionaries as PETRARCH has them, and the tables they come to. */
class DictionariesTest {

    @TempDir
    private Path folder = Path.of("");

    private Converted convert(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("dictionary.txt"), text);
        return Dictionaries.petrarch(Knowledge.shipped()).convert(List.of(file));
    }

    private static List<String> table(Converted converted, String name) {
        return converted.tables().getOrDefault(name, List.of());
    }

    @Test
    void statesAndOrganisationsGetTheNamesTheyLack() throws IOException {
        Converted converted = convert("""
                # A comment
                NEW_ZEALAND_  [NZL]
                +LAND_OF_THE_LONG_WHITE_CLOUD_  # another
                UNITED_NATIONS_HEADQUARTERS [IGOUNO]
                +TURTLE_BAY_COMPLEX
                """);

        assertThat(converted.tables().keySet()).containsExactly("organisations.tsv", "states.tsv");
        assertThat(table(converted, "states.tsv").get(1))
                .startsWith("NZL\tNZL\tNew Zealand\t")
                .contains(";Land of the Long White Cloud\t");
        // The rows of a table go before all that are shipped with the same first cell, so that organs are there too.
        assertThat(table(converted, "organisations.tsv"))
                .filteredOn(line -> line.contains("Turtle Bay Complex"))
                .containsExactly(table(converted, "organisations.tsv").get(1));
        assertThat(table(converted, "organisations.tsv").get(1)).startsWith("UN\tUnited Nations\tUN;");
        assertThat(table(converted, "organisations.tsv")).anyMatch(line -> line.startsWith("UN\tUNICEF\t"));
        assertThat(List.of(
                        converted.taken(),
                        converted.known(),
                        converted.leftOut().size()))
                .containsExactly(3, 1, 0);
    }

    @Test
    void whoHasCodesForSomeTimeIsAPersonWithTheYearsInOffice() throws IOException {
        Converted converted = convert("""
                JENNY_SHIPLEY_  ; CountryInfo.txt
                +MRS._SHIPLEY_
                \t[NZLELI 870815-971208]
                \t[NZLGOV 971208-991205]
                \t[NZLMIL >20150101]
                \t[NZLELI]
                """);

        assertThat(table(converted, "persons.tsv"))
                .containsExactly(
                        "name\tcountry\toffice\tsector\tfrom\tto\tnames",
                        "Jenny Shipley\tNZL\tofficial\tGOV\t1997\t1999\tMrs. Shipley",
                        "Jenny Shipley\tNZL\tofficial\tMIL\t2015\t\tMrs. Shipley");
        assertThat(converted.phrases()).isEqualTo(2);
    }

    @Test
    void whatHasACodeForAllTimesIsABodyOrAGroup() throws IOException {
        Converted converted = convert("""
                <!-- Over
                two lines -->
                OTAGO_MOUNTED_RIFLES [NZLMIL]
                +OMR_
                FRIENDS_OF_THE_LIGHTHOUSE [NZLOPP]
                """);

        assertThat(table(converted, "forces.tsv").get(1)).isEqualTo("Otago Mounted Rifles\tNZL\tMIL\tOmr;OMR");
        assertThat(table(converted, "groups.tsv").get(1)).isEqualTo("Friends of the Lighthouse\tNZL\tOPP\t");
    }

    @Test
    void agentsAreOfficesWithPloversSector() throws IOException {
        Converted converted = convert("""
                !PERSON! = MAN, WOMAN
                HARBOUR_MASTER [~GOV] # an office
                LIGHTHOUSE_!PERSON! [~LAB]
                HEAD_OF_HARBOUR {HEADS_OF_HARBOUR} [~GOVFRM]
                AMBASSADOR [~GOV]
                RELIEF_WAREHOUSE {} [NGO~]
                DREAMER [~XYZ]
                """);

        assertThat(table(converted, "offices.tsv"))
                .containsExactly(
                        "office\tsector\tlevel\tnames",
                        "harbour master\tGOV\tperson\t",
                        "lighthouse man\tLAB\tperson\t",
                        "lighthouse woman\tLAB\tperson\t",
                        "head of harbour\tGOV\tperson\theads of harbour",
                        "relief warehouse\tNGO\tbody\t");
        assertThat(converted.known()).isEqualTo(1);
        assertThat(converted.leftOutLines())
                .containsExactly(
                        "place\tphrase\treason", "dictionary.txt:7\tDREAMER\thas a code that is no sector of PLOVER");
    }

    @Test
    void verbsAndOneWordAfterThemAreFrames() throws IOException {
        Converted converted = convert("""
                &HONOUR
                +MEDAL
                +KNIGHTHOOD_
                +HIGH_HONOUR

                --- DECORATE [050] ---
                GARLAND
                FETE {FETES FETED FETEING }
                MEET
                - * &HONOUR [0511]
                - * APOLOGY [055] # another
                - * (IN ABSENTIA) [120]
                - * TREATY [057:057]

                --- MUSE [010] ---
                RUMINATE
                """);

        assertThat(table(converted, "frames/events.tsv"))
                .extracting(line -> line.replaceAll("\t+$", ""))
                .containsExactly(
                        "trigger\tpos\tsays\tmode\tstatus\troles\tcontexts\tunder\tunless\texample",
                        "garland\tv\tSUPPORT\t\t\tactor=subj;recipient=obj,with,to,against",
                        "fete\tv\tSUPPORT\t\t\tactor=subj;recipient=obj,with,to,against",
                        "garland/fete/meet+medal/knighthood\tv\tSUPPORT\t\t\tactor=subj;recipient=to,with,for,against,iobj,poss",
                        "garland/fete/meet+apology\tv\tSUPPORT\t\t\tactor=subj;recipient=to,with,for,against,iobj,poss");
        assertThat(converted.reasons())
                .containsEntry("is a pattern of more than a verb and one word after it", 1)
                .containsEntry("has a code for each direction", 1)
                .containsEntry("is a statement or appeal, which is no type of PLOVER", 1);
        assertThat(converted.phrases()).isEqualTo(8);
    }

    @Test
    void whatIsNoDictionaryIsTold() {
        assertThatThrownBy(() -> convert("colour,taste\nred,sweet\n"))
                .isInstanceOf(DictionaryException.class)
                .hasMessageStartingWith(
                        folder.resolve("dictionary.txt") + ": is no dictionary of PETRARCH; its actors are");
    }
}
