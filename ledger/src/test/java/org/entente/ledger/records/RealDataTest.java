package org.entente.ledger.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import org.entente.knowledge.Knowledge;
import org.entente.ledger.Ledger;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as their makers publish them, where these are there; every row is accounted for. */
class RealDataTest {

    private static final Path DATA = Path.of("../../shared/data/datasets");

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gdelt1_mixed_57_58col.tsv                         | gdelt-1-events    | 710   | 0
            gdelt2_20150218230000.export.CSV                  | gdelt-2-events    | 2271  | 0
            gdelt2_20190121220000_semicolon_header.csv        | gdelt-2-events    | 1629  | 0
            gdelt2_20150218230000.mentions.CSV                | gdelt-2-mentions  | 8462  | 0
            gdelt2_mentions_translingual_header.csv           | gdelt-2-mentions  | 1635  | 0
            icews_events.2018.sample.tab                      | icews-events      | 3705  | 0
            ucdp_ged_pakistan_hdx_head2000.csv                | ucdp-ged          | 1527  | 0
            ucdp_ged_ukraine_hdx.csv                          | ucdp-ged          | 2989  | 0
            sipri_register_extract_PAK_INDRUS_bom_2025.csv    | sipri-deals       | 666   | 0
            sipri_register_extract_RUS_to_PAK_IND_20241013.csv | sipri-deals      | 802   | 0
            sipri_tiv_imports_1950_2024.csv                   | sipri-tiv-imports | 261   | 0
            sipri_tiv_us_exports_1950_2021.csv                | sipri-tiv-exports | 181   | 0
            atop_5.1_USA_RUS_IND_PAK_CHN_1945on.csv           | atop              | 11386 | 0
            cow_alliance_4.1_USA_RUS_IND_PAK_CHN.csv          | cow-alliances     | 5700  | 0
            mme_v7.csv                                        | mme-exercises     | 3701  | 6
            """)
    void everyRowIsInOrSetAside(String name, String shape, String in, long setAside) {
        Path file = DATA.resolve(name);
        assumeThat(file).as("data of others").exists();
        try (Ledger ledger = Ledger.open(folder.resolve("records.duckdb"))) {
            Request request = new Request(false, null, name.contains("us_exports") ? "USA" : null);
            DataSet set =
                    ledger.records().add(file, request, Knowledge.shipped()).set();

            assertThat(set.shape()).isEqualTo(shape);
            assertThat(String.valueOf(set.in())).isEqualTo(in);
            assertThat(set.setAside()).isEqualTo(setAside);
            assertThat(set.read()).isEqualTo(set.in() + set.setAside() + set.skipped() + set.passedOver());
        }
    }
}
