package org.entente.mentions;

import org.entente.model.Meaning;
import org.junit.jupiter.api.Test;

class ArmsTest {

    @Test
    void aDesignationIsFoundHoweverItIsWritten() {
        arms(
                "Mi-35, MI 35, mi35 and 'MI-35'",
                "Mi-35 = Mi-35, attack helicopter",
                "MI 35 = Mi-35, attack helicopter",
                "mi35 = Mi-35, attack helicopter",
                "MI-35 = Mi-35, attack helicopter");
        arms(
                "twelve Mi-17s and F-16s",
                "Mi-17s = Mi-17, transport helicopter",
                "F-16s = F-16, multirole fighter aircraft");
        arms("They want Su-30MKZ jets.", "Su-30MKZ jets = Su-30MKZ, jet aircraft");
    }

    @Test
    void aDesignationAndTheNounBesideItAreOne() {
        arms("four ‘MI-35’ attack helicopters", "MI-35’ attack helicopters = Mi-35, attack helicopter");
        arms("Tor-M1 air defence systems", "Tor-M1 air defence systems = Tor-M1, air-defence system");
        arms("the S-400 air defense system", "S-400 air defense system = S-400, air-defence system");
    }

    @Test
    void everyDesignationOfAListIsOne() {
        arms(
                "Mi-35 and Mi-17 helicopters",
                "Mi-35 = Mi-35, attack helicopter",
                "Mi-17 helicopters = Mi-17, helicopter");
    }

    @Test
    void equipmentIsFoundByItsNoun() {
        arms(
                "It bought tanks, main battle tanks and armoured personnel carriers.",
                "tanks = tank",
                "main battle tanks = main battle tank",
                "armoured personnel carriers = armoured personnel carrier");
        arms(
                "armored vehicles and defense equipment",
                "armored vehicles = armoured vehicle",
                "defense equipment = defence equipment");
    }

    @Test
    void anUnknownDesignationNeedsANounBesideIt() {
        arms("They sold XQ-12 missiles.", "XQ-12 missiles = XQ-12, missile");
        arms("They met in room XQ-12.");
    }

    @Test
    void aPartOfALongerNameIsNoDesignation() {
        arms("The new U.S. weapons and the Russian Federation weapons came.", "weapons = weapon", "weapons = weapon");
        arms("They praised the Toxin Weapons Convention.", "Weapons = weapon");
        arms("They sold Zorkul light tanks.", "Zorkul light tanks = Zorkul, light tank");
    }

    @Test
    void fightersOfAGroupArePeople() {
        arms("Taliban fighters fled; two fighters landed.", "fighters = fighter aircraft");
    }

    private static void arms(String text, String... expected) {
        Shown.found(Meaning.Arms.class, text, expected);
    }
}
