package org.warraq.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameBeginningsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "عبد اللطيف حموشي",
                "عبد الإله بن كيران",
                "محمد ابن سلمان",
                "تميم بن حمد آل ثاني",
                "أبو بكر الصديق",
                "المعرض الدولي للكتاب 2024",
                "Abdellatif Hammouchi",
                "Saâd-Eddine El Othmani",
                "N’Golo Kanté",
                "Œuvres sociales",
            })
    void aNameIsKnownFromItsFirstLetterOn(String name) {
        for (var end = 1; end <= name.length(); end++) {
            assertThat(begins(name, name.substring(0, end)))
                    .as(name.substring(0, end))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "عبد اللطيف حموشي,حمو",
        "عبد اللطيف حموشي,عبداللطيف حم",
        "عبداللطيف حموشي,عبد اللط",
        "عبد اللطيف حموشي,اللطيف",
        "عبد اللطيف حموشي,لطيف حم",
        "فاس مكناس,الفاس",
        "الرباط,رباط",
        "رباط,الرباط",
        "الدار البيضاء,بيضا",
        "سناء الكتاني,سنا الكتانى",
        "محمد بن سلمان,ابن سلمان",
        "ابن بطوطة,بن بط",
        "فؤاد,فوا",
        "Saâd-Eddine El Othmani,othm",
        "Élisabeth,elis",
        "Łukasz,luk",
        "Ham\u00ADmouchi,hammou",
        "حمو\u08F0شي,ح\u034Fموش",
        "كأس إفريقيا ٢٠٢٥,2025",
    })
    void itIsKnownByAnyOfItsWordsHoweverTheyAreSpelled(String name, String typed) {
        assertThat(begins(name, typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"حموشي,موشي", "الرباط,باط", "محمد سلمان,محمد بن", "حسن,حسين", "Hammouchi,ammouchi"})
    void fromWithinAWordItIsNot(String name, String typed) {
        assertThat(begins(name, typed)).isFalse();
    }

    @Test
    void whatHasNoLettersHasNoKeys() {
        assertThat(NameBeginnings.of("؟!")).isEmpty();
        assertThat(NameBeginnings.asked("ء")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "عبد اللطيف حموشي,حمو,حموشي",
        "عبد اللطيف حموشي,عبداللط,عبد|اللطيف",
        "الدار البيضاء,دار الب,الدار|البيضاء",
        "سَناء الكتاني,سنا,سَناء",
        "Saâd-Eddine El Othmani,el oth,El|Othmani",
    })
    void theWordsThatWereTypedAreMarked(String name, String typed, String marked) {
        assertThat(NameBeginnings.marked(name, typed).stream().map(one -> name.substring(one.start(), one.end())))
                .isEqualTo(List.of(marked.split("\\|")));
    }

    @Test
    void nothingElseIsMarked() {
        assertThat(NameBeginnings.marked("سناء الكتاني", "حمو")).isEmpty();
    }

    private static boolean begins(String name, String typed) {
        return NameBeginnings.asked(typed).stream()
                .anyMatch(asked -> NameBeginnings.of(name).stream()
                        .anyMatch(one -> one.key().startsWith(asked)));
    }
}
