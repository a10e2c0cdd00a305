package org.entente.mentions;

import org.entente.model.Meaning;
import org.junit.jupiter.api.Test;

class QuantitiesTest {

    @Test
    void numbersAreReadInDigitsAndWords() {
        counts(
                "24 jets, 100,000 rifles and twenty-one tanks",
                "24 = 24 EXACT",
                "100,000 = 100000 EXACT",
                "twenty-one = 21 EXACT");
        counts(
                "two dozen jets, a pair of ships and three hundred and fifty missiles",
                "two dozen = 24 EXACT",
                "a pair of = 2 EXACT",
                "three hundred and fifty = 350 EXACT");
    }

    @Test
    void wordsBeforeANumberBoundIt() {
        counts("up to 20 jets", "up to 20 = 20 AT_MOST");
        counts("some 30 tanks", "some 30 = 30 ABOUT");
        counts("more than a hundred missiles", "more than a hundred = 100 AT_LEAST");
        counts("at least six ships", "at least six = 6 AT_LEAST");
    }

    @Test
    void numbersInNamesAndMeasuresCountNothing() {
        counts("The Su-35 flew 300 km on 7 April with a 5,000-ton ship for two years at 10%.");
        counts("One of them came on day 3 under resolution 1929.");
        counts("Trials of Project 11430 went on.");
    }

    @Test
    void moneyIsASumAndACurrency() {
        money("$3 billion and $1.2bn", "$3 billion = 3000000000 USD", "$1.2bn = 1200000000 USD");
        money(
                "500 million euros and three billion dollars",
                "500 million euros = 500000000 EUR",
                "three billion dollars = 3000000000 USD");
        money("Rs 40,000 crore or US$5 billion", "Rs 40,000 crore = 400000000000 INR", "US$5 billion = 5000000000 USD");
    }

    private static void counts(String text, String... expected) {
        Shown.found(Meaning.Count.class, text, expected);
    }

    private static void money(String text, String... expected) {
        Shown.found(Meaning.Money.class, text, expected);
    }
}
