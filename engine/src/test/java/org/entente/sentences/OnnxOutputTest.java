package org.entente.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OnnxOutputTest {

    @Test
    void anOutputIsAddedBehindTheNetwork() {
        byte[] network = {8, 9};

        byte[] added = OnnxOutput.added(network, "/node");

        // graph (7) { output (12) { name (1): "/node", type (2) { tensor_type (1) { elem_type (1): FLOAT (1) } } } }
        assertThat(added).containsExactly(8, 9, 58, 15, 98, 13, 10, 5, '/', 'n', 'o', 'd', 'e', 18, 4, 10, 2, 8, 1);
    }

    @Test
    void lengthsOfMoreThanSevenBitsTakeTwoBytes() {
        byte[] added = OnnxOutput.added(new byte[0], "n".repeat(300));

        // The name's length, 300, is 0b10_0101100: the lower seven bits first, marked as going on.
        assertThat(added).containsSubsequence(10, (byte) 0b1010_1100, 0b10, 'n').hasSize(300 + 3 + 6 + 3 + 3);
    }
}
