package org.warraq.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynonymsTest {

    @ParameterizedTest
    @CsvSource({
        "وزير,وزراء",
        "وزير,والوزراء",
        "وزير,للوزراء",
        "وزير,بالوزراء",
        "وزير,لوزراء",
        "وزير,وزراؤه",
        "الوزراء,وزيرها",
        "رئيس,ورؤساء",
        "مغربي,المغاربة",
        "مغاربة,للمغربيين",
        "اتفاق,اتفاقيات",
        "اتفاقية,اتفاقهما",
        "ملك,الملوك",
        "مدينة,مدنها",
        "مدن,مدينتين",
        "مدن,بمدينته",
        "حرب,حروباً",
        "حزب,أحزابنا",
        "أحزاب,حزبان",
        "قانون,القوانين",
        "خبر,والأخبار",
        "دولة,ودول",
        "شركات,لشركة",
        "مشروع,مشاريع",
        "سوق,بأسواق",
        "زلزال,زلازل",
        "فيضانات,فيضان",
        "مباراة,المباريات",
        "طالب,طلبة",
        "بنك,الأبناك",
        "صحافي,الصحفيين",
        "مليار,ملايير",
        "أمريكا,بأميركا",
    })
    void pluralsAndSpellingsFindEachOther(String asked, String text) {
        assertThat(finds(asked, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "الرباط,Rabat",
        "Rabat,بالرباط",
        "Maroc,والمغرب",
        "المغرب,Morocco",
        "Ankara,أنقرة",
        "أنقرة,Ankara",
        "France,وفرنسا",
        "Algérie,الجزائر",
        "الدار البيضاء,Casablanca",
        "Casablanca,بالدار البيضاء",
        "New York,نيويورك",
        "Egypt,ومصر",
        "Abu Dhabi,بأبو ظبي",
        "أبوظبي,Abou Dhabi",
        "États-Unis,الولايات المتحدة",
        "Germany,بألمانيا",
        "Spain,Espagne",
    })
    void placesFindEachOtherInTwoScripts(String asked, String text) {
        assertThat(finds(asked, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "مدينة,مدنية",
        "دولة,دولية",
        "خبر,خبرة",
        "خبر,خبرات",
        "خبر,خبراء",
        "Riyadh,رياض محرز",
        "Maroc,مغربي",
        "جدة,وجدة",
        "Casablanca,الدار الكبيرة",
        "New York,new",
        "minister,وزير",
        "ministre,وزير",
    })
    void whatOnlyLooksAlikeDoesNot(String asked, String text) {
        assertThat(finds(asked, text)).isFalse();
    }

    @Test
    void nobodyCanAskForATermOfTheTable() {
        assertThat(finds("=وزير", "وزراء")).isTrue();
        assertThat(SearchQuery.parse("=foo", Lexicons.none())
                        .clauses()
                        .get(0)
                        .words()
                        .get(0)
                        .terms())
                .containsExactly("foo");
    }

    @Test
    void aWordStandsInOneGroup() {
        Set<String> doubtful = Synonyms.table().terms().entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> entry.getKey())
                .collect(Collectors.toSet());
        assertThat(doubtful).isEmpty();
        assertThat(Synonyms.table().terms()).hasSizeGreaterThan(300).hasSizeLessThan(600);
    }

    private static boolean finds(String asked, String text) {
        SearchQuery query = SearchQuery.parse(asked, Lexicons.none());
        return !Highlights.of(text, "ar", Lexicons.none(), query).isEmpty();
    }
}
