package org.entente.model;

import java.util.List;

/**
 * Why a claim was made: the row of the table of frames, what acted on it, and the mentions that filled it.
 *
 * @param frame the table and line, with the row's trigger, as {@code transfers.tsv:12 supply}
 * @param operators the rows of the table of operators that acted on it, innermost first, in the same form
 * @param mentions the ids of the mentions that filled the frame's roles
 */
public record Why(String frame, List<String> operators, List<Integer> mentions) {
    public Why {
        operators = List.copyOf(operators);
        mentions = List.copyOf(mentions);
    }
}
