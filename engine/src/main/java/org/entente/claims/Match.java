package org.entente.claims;

import java.util.LinkedHashMap;
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
                .flatMap(slot -> slot(slot).stream())
                .distinct()
                .toList();
    }

    /** The same match with slots that its trigger lacks filled from a word outside it. */
    Match with(String slot, List<Integer> heads) {
        if (heads.isEmpty() || slots.containsKey(slot)) {
            return this;
        }
        Map<String, List<Integer>> more = new LinkedHashMap<>(slots);
        more.put(slot, heads);
        return new Match(frame, token, more, company);
    }

    /** Whether the words that the frame asked for are its trigger's object, not words of its other phrases. */
    boolean near() {
        return slot("obj").containsAll(company);
    }

    /** The heads that fill a slot. */
    List<Integer> slot(String name) {
        return slots.getOrDefault(name, List.of());
    }
}
