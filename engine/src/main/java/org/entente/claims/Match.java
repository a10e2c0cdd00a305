package org.entente.claims;

import java.util.List;
import java.util.Map;

/**
 * A frame found in a sentence.
 *
 * @param frame the row
 * @param token the index of its trigger
 * @param slots what fills the slots around the trigger
 * @param company the indices of the words that the frame asked for beside its trigger
 */
record Match(Frame frame, int token, Map<String, List<Integer>> slots, List<Integer> company) {

    /** The heads that may fill {@code role}, slot by slot in the frame's order. */
    List<Integer> fillers(Role role) {
        return frame.roles().getOrDefault(role, List.of()).stream()
                .flatMap(slot -> slots.getOrDefault(slot, List.of()).stream())
                .distinct()
                .toList();
    }

    /** The heads that fill the first of the role's slots that is filled at all. */
    List<Integer> slot(String name) {
        return slots.getOrDefault(name, List.of());
    }
}
