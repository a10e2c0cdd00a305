package org.entente.ledger;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A ledger that is empty before each test, into which a test reads articles by their claims. */
abstract class OpenLedger {

    @TempDir
    Path folder;

    Ledger ledger;

    private int articles;

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder.resolve("test.ledger"));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    /** Reads an article, called a0, a1 and so on, that was published on a day and makes those claims. */
    void read(String published, Claims... claims) {
        ledger.append(
                Claims.article("a" + articles++, published),
                Arrays.stream(claims).map(Claims::made).toList());
    }
}
