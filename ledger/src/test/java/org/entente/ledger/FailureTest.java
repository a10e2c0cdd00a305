package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "IO Error: Could not set lock on file \"x\": Conflicting lock is held in java (PID 7). See also"
                        + " | x is open in another program (process 7); close that one or wait until it has finished",
                "IO Error: Cannot open file \"x\": The process cannot access the file because it is being used by another"
                        + " process. | x is open in another program; close that one or wait until it has finished",
                "IO Error: Cannot open file \"x\": Permission denied"
                        + " | x cannot be written: the file or its folder may not be written by you",
                "IO Error: Cannot open file \"x\": Read-only file system"
                        + " | x cannot be written: the file or its folder may not be written by you",
                "IO Error: Could not write file \"x.wal\": No space left on device"
                        + " | x cannot be written: the disk is full; make room and do it again, the ledger is as it was before",
                "Failed to append: PRIMARY KEY or UNIQUE constraint violation: duplicate key \"c1\""
                        + " | x already holds a claim or document with the id c1; nothing was added",
                "Constraint Error: Duplicate key \"id: c1\" violates primary key constraint."
                        + " | x already holds a claim or document with the id c1; nothing was added",
                "Whatever Error: of this kind | x cannot be written: Whatever Error: of this kind",
            })
    void whatDuckDbSaysIsSaidForPeople(String said, String message) {
        assertThat(Failure.of(Path.of("x"), "written", new SQLException(said))).hasMessage(message);
    }
}
