package org.entente.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are not in English are set aside with their language, be they one sentence or many. */
class LanguagesTest {

    private static String language(String text) {
        Reading reading = Pages.read(text.getBytes(UTF_8)).get(0);
        return reading instanceof Reading.Foreign foreign
                ? foreign.document().language()
                : Pages.document(reading).language();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Le ministre de la défense est arrivé lundi dans la capitale pour des entretiens sur les ports.
            de | Der Minister ist am Montag in der Hauptstadt eingetroffen, um über die Häfen zu sprechen.
            es | El ministro de Defensa llegó el lunes a la capital para hablar de los puertos con su colega.
            pt | O ministro da Defesa chegou na segunda-feira à capital para falar sobre os portos com o seu colega.
            it | Il ministro della difesa è arrivato lunedì nella capitale per parlare dei porti con il suo collega.
            nl | De minister van defensie is maandag in de hoofdstad aangekomen om over de havens te praten met zijn collega.
            sv | Försvarsministern kom på måndagen till huvudstaden för att tala om hamnarna med sin kollega och är nu där.
            pl | Minister obrony przybył w poniedziałek do stolicy na rozmowy o portach, które są dla obu krajów ważne, i nie tylko.
            tr | Savunma bakanı limanlar için görüşmek üzere pazartesi günü başkente geldi ve bu ziyaret çok önemli olarak görüldü.
            id | Menteri pertahanan tiba di ibu kota pada hari Senin untuk berbicara dengan rekannya tentang pelabuhan yang akan dibangun.
            ru | Министр обороны прибыл в понедельник в столицу на переговоры о портах.
            uk | Міністр оборони прибув у понеділок до столиці на переговори про порти, що є важливими для країни.
            bg | Министърът на отбраната пристигна в понеделник в столицата за разговори за пристанищата, които се строят.
            sr | Министар одбране је у понедељак стигао у престоницу на разговоре о лукама које се граде за обе земље.
            ar | وصل وزير الدفاع يوم الاثنين إلى العاصمة من أجل محادثات عن الموانئ مع نظيره.
            fa | وزیر دفاع روز دوشنبه برای گفت‌وگو در مورد بندرها به پایتخت رسید که این سفر را مهم است.
            ur | وزیر دفاع پیر کو دارالحکومت پہنچے جہاں وہ بندرگاہوں کے بارے میں بات کریں گے اور یہ دورہ اہم ہے۔
            hi | रक्षा मंत्री सोमवार को राजधानी पहुंचे और बंदरगाहों के बारे में बात की।
            he | שר הביטחון הגיע ביום שני לבירה לשיחות על הנמלים עם עמיתו.
            el | Ο υπουργός άμυνας έφτασε τη Δευτέρα στην πρωτεύουσα για συνομιλίες με τον ομόλογό του.
            zh | 国防部长星期一抵达首都，就港口问题与同行举行会谈。
            ja | 国防相は月曜日、港湾に関する協議のために首都に到着した。
            ko | 국방장관이 월요일 항구 문제를 논의하기 위해 수도에 도착했다.
            """)
    void aSentenceIsEnough(String tag, String sentence) {
        assertThat(List.of(language(sentence), language((sentence + " ").repeat(20))))
                .containsExactly(tag, tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lavrov arrives in Islamabad",
                "El Al flies from La Paz to Los Angeles and on to San Salvador",
                "Norland, Sudovia sign harbour treaty",
                "Die-hard fans of Des Moines mourn Al Unser",
                "Le Pen meets Macron, De Croo, Di Maio, Van der Leyen",
                "Chile: La Moneda, El Mercurio, Los Lagos, Las Condes named by ministers"
            })
    void namesOfOtherLanguagesMakeNoEnglishHeadlineForeign(String headline) {
        assertThat(language(headline)).isEqualTo("en");
    }

    @Test
    void aQuotationInAnotherLanguageMakesNoArticleForeign() {
        String quoted = Pages.PROSE + " \"El ministro de Defensa llegó el lunes a la capital\", the paper had written. "
                + Pages.PROSE;

        assertThat(language(quoted)).isEqualTo("en");
    }
}
