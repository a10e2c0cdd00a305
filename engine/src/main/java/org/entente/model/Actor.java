package org.entente.model;

/**
 * Who does something, or has it done: a state, or somebody or something that acts for one.
 *
 * @param text the words of the article
 * @param name the usual name of whom the words stand for
 * @param country ISO 3166-1 alpha-3, {@code XKX} for Kosovo, an organisation's code ({@code EU}, {@code NATO},
 *     {@code UN}), or empty when none is known
 * @param sector a PLOVER sector code as {@code GOV} or {@code MIL}, or empty
 */
public record Actor(String text, String name, String country, String sector) {

    /** The code of the country or organisation, or the name of somebody who has none. */
    public String codeOrName() {
        return country.isEmpty() ? name : country;
    }
}
