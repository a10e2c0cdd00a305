package org.entente.weights;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * A table from strings to numbers that need not be built when it is read: a hash table just as it stands in the file.
 * Half a million strings load in a few milliseconds and take little more memory than their letters.
 */
final class Strings {

    /** What is found for a string that the table does not hold. */
    static final int NONE = -1;

    private static final int LONGEST = 255;
    private static final int LARGEST = 0xFFFFFF;

    /** For every slot of the hash table where its entry begins, plus one; 0 for an empty slot. */
    private final int[] slots;

    /** The entries: the length of the string in one byte, the string in UTF-8, the number in three bytes. */
    private final byte[] entries;

    private Strings(int[] slots, byte[] entries) {
        this.slots = slots;
        this.entries = entries;
    }

    /** A table of {@code numbers}, which lie between 0 and 16,777,215. Equal maps give equal tables. */
    static Strings of(Map<String, Integer> numbers) {
        // A third to two thirds of the slots are taken.
        int[] slots = new int[Integer.highestOneBit(numbers.size() + numbers.size() / 2 + 1) << 1];
        ByteBuffer entries = ByteBuffer.allocate(numbers.keySet().stream()
                .mapToInt(string -> 1 + bytes(string).length + 3)
                .sum());
        numbers.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            byte[] key = bytes(entry.getKey());
            int number = entry.getValue();
            if (key.length > LONGEST || number < 0 || number > LARGEST) {
                throw new IllegalArgumentException("\"" + entry.getKey() + "\" of " + key.length + " bytes with number "
                        + number + "; allowed are " + LONGEST + " bytes and numbers from 0 to " + LARGEST);
            }
            int slot = slot(key, slots.length);
            while (slots[slot] != 0) {
                slot = (slot + 1) % slots.length;
            }
            slots[slot] = entries.position() + 1;
            entries.put((byte) key.length).put(key);
            entries.put((byte) (number >> 16)).put((byte) (number >> 8)).put((byte) number);
        });
        return new Strings(slots, entries.array());
    }

    static Strings read(ByteBuffer file) {
        return new Strings(Numbers.ints(file), Numbers.bytes(file));
    }

    void write(WritableByteChannel to) throws IOException {
        Numbers.write(slots, to);
        Numbers.write(entries, to);
    }

    /** The number of {@code string}, or {@link #NONE}. */
    int number(String string) {
        byte[] key = bytes(string);
        for (int slot = slot(key, slots.length); slots[slot] != 0; slot = (slot + 1) % slots.length) {
            int begin = slots[slot];
            int end = begin + (entries[begin - 1] & 0xFF);
            if (Arrays.equals(entries, begin, end, key, 0, key.length)) {
                return ((entries[end] & 0xFF) << 16) | ((entries[end + 1] & 0xFF) << 8) | (entries[end + 2] & 0xFF);
            }
        }
        return NONE;
    }

    private static byte[] bytes(String string) {
        return string.getBytes(StandardCharsets.UTF_8);
    }

    private static int slot(byte[] key, int size) {
        int hash = Arrays.hashCode(key) * 0x9E3779B9;
        return (hash ^ (hash >>> 16)) & (size - 1);
    }
}
