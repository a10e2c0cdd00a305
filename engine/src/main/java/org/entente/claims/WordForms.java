package org.entente.claims;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The forms a lemma may take in a text: a superset, for looking up bare words before they are tagged. */
final class WordForms {

    /** Forms that no rule makes, for triggers that have them. */
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("buy", "bought"),
            Map.entry("sell", "sold"),
            Map.entry("give", "gave given"),
            Map.entry("send", "sent"),
            Map.entry("meet", "met"),
            Map.entry("hold", "held"),
            Map.entry("get", "got gotten"),
            Map.entry("take", "took taken"),
            Map.entry("fly", "flew flown flies"),
            Map.entry("go", "went gone goes"),
            Map.entry("come", "came"),
            Map.entry("leave", "left"),
            Map.entry("fight", "fought"),
            Map.entry("break", "broke broken"),
            Map.entry("strike", "struck stricken"),
            Map.entry("say", "said"),
            Map.entry("tell", "told"),
            Map.entry("speak", "spoke spoken"),
            Map.entry("withdraw", "withdrew withdrawn"),
            Map.entry("shoot", "shot"),
            Map.entry("seek", "sought"),
            Map.entry("pay", "paid"),
            Map.entry("lend", "lent"),
            Map.entry("build", "built"),
            Map.entry("forbid", "forbade forbidden"),
            Map.entry("begin", "began begun"),
            Map.entry("make", "made"),
            Map.entry("have", "had has"),
            Map.entry("be", "is are was were been am 's 're"),
            Map.entry("do", "did done does"),
            Map.entry("see", "saw seen"),
            Map.entry("bring", "brought"),
            Map.entry("lead", "led"),
            Map.entry("bear", "bore borne"),
            Map.entry("find", "found"),
            Map.entry("win", "won"),
            Map.entry("lose", "lost"),
            Map.entry("keep", "kept"),
            Map.entry("think", "thought"),
            Map.entry("steal", "stole stolen"),
            Map.entry("overthrow", "overthrew overthrown"),
            Map.entry("throw", "threw thrown"),
            Map.entry("catch", "caught"),
            Map.entry("drive", "drove driven"),
            Map.entry("freeze", "froze frozen"),
            Map.entry("feed", "fed"),
            Map.entry("rise", "rose risen"),
            Map.entry("grow", "grew grown"),
            Map.entry("show", "shown"),
            Map.entry("write", "wrote written"),
            Map.entry("draw", "drew drawn"),
            Map.entry("stand", "stood"),
            Map.entry("undertake", "undertook undertaken"),
            Map.entry("swear", "swore sworn"),
            Map.entry("beat", "beaten"),
            Map.entry("arise", "arose"),
            Map.entry("ride", "rode ridden"),
            Map.entry("sink", "sank sunk"),
            Map.entry("slay", "slew slain"),
            Map.entry("shut", "shutting"),
            Map.entry("wage", "waging"),
            Map.entry("bid", "bade bidden"),
            Map.entry("forgive", "forgave forgiven"),
            Map.entry("choose", "chose chosen"),
            Map.entry("spend", "spent"),
            Map.entry("withhold", "withheld"),
            Map.entry("uphold", "upheld"),
            Map.entry("mean", "meant"),
            Map.entry("deal", "dealt"),
            Map.entry("resell", "resold"),
            Map.entry("rebuild", "rebuilt"),
            Map.entry("forgo", "forwent forgone"),
            Map.entry("foresee", "foresaw foreseen"),
            Map.entry("retake", "retook retaken"),
            Map.entry("lay", "laid"),
            Map.entry("flee", "fled"),
            Map.entry("fall", "fell fallen"),
            Map.entry("hang", "hung"),
            Map.entry("tear", "tore torn"),
            Map.entry("blow", "blew blown"),
            Map.entry("burn", "burnt"),
            Map.entry("sit", "sat"),
            Map.entry("ring", "rang rung"),
            Map.entry("run", "ran"),
            Map.entry("overrun", "overran"),
            Map.entry("become", "became"),
            Map.entry("plead", "pled"),
            Map.entry("man", "men"));

    private WordForms() {}

    /** Every form that {@code lemma} may take as verb or noun, itself included, in lower case. */
    static Set<String> of(String lemma) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(lemma);
        forms.add(lemma + "s");
        forms.add(lemma + "ed");
        forms.add(lemma + "ing");
        forms.add(lemma + "es");
        char last = lemma.charAt(lemma.length() - 1);
        if (last == 'e') {
            forms.add(lemma + "d");
            forms.add(lemma.substring(0, lemma.length() - 1) + "ing");
        } else if (last == 'y') {
            forms.add(lemma.substring(0, lemma.length() - 1) + "ied");
            forms.add(lemma.substring(0, lemma.length() - 1) + "ies");
        } else if ("bdgklmnprt".indexOf(last) >= 0) {
            forms.add(lemma + last + "ed");
            forms.add(lemma + last + "ing");
        }
        String irregular = IRREGULAR.get(lemma);
        if (irregular != null) {
            forms.addAll(Set.of(irregular.split(" ")));
        }
        return forms;
    }
}
