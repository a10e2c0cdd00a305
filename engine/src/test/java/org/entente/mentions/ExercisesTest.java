package org.entente.mentions;

import org.entente.model.Meaning;
import org.junit.jupiter.api.Test;

class ExercisesTest {

    @Test
    void aSeriesIsFoundByItsName() {
        exercises("the drill Druzhba and DRUZBA in the year 2017", "Druzhba = Druzhba", "DRUZBA = Druzhba");
        exercises("Kavkaz-2020 and Zapad 2017", "Kavkaz = Kavkaz", "Zapad = Zapad");
        exercises("Druzhba-IV began.", "Druzhba-IV = Druzhba");
    }

    @Test
    void anOrdinaryWordNeedsAnExerciseBesideIt() {
        exercises("the exercise Friendship was held", "Friendship = Druzhba");
        exercises("Friendship grew in the East.");
    }

    @Test
    void anUnknownNameIsFoundBesideTheWord() {
        exercises("Exercise Silver Heron began.", "Silver Heron = Silver Heron");
        exercises("the joint drills ‘Silver Heron 2021’ began", "Silver Heron = Silver Heron");
        exercises("They called it ‘Silver Heron’.");
    }

    @Test
    void theYearOfAnExerciseTellsWhen() {
        Shown.found(Meaning.Time.class, "Kavkaz-2020 was held.", "2020 = 2020");
    }

    private static void exercises(String text, String... expected) {
        Shown.found(Meaning.Exercise.class, text, expected);
    }
}
