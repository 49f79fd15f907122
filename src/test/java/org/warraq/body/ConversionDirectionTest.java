package org.warraq.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of one direction among words of the other stay in their place, with the signs at their edges. */
class ConversionDirectionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<p dir=rtl>لغة <bdi dir=ltr>C++</bdi> جيدة</p> ~ لغة {C++} جيدة",
                "<p dir=rtl>لغة <bdi>C++</bdi> جيدة</p> ~ لغة {C++} جيدة",
                "<p dir=rtl>لغة <span dir=ltr>C<b>++</b></span> جيدة</p> ~ لغة {C++} جيدة",
                "<p>لغة <bdi dir=ltr>C++</bdi> جيدة</p> ~ لغة {C++} جيدة",
                "<p dir=ltr>by <bdi>ليلى (٢)</bdi>: 3</p> ~ by [ليلى (٢)}: 3",
                "<p dir=rtl>لغة <bdi>جيم</bdi> جيدة</p> ~ لغة جيم جيدة",
                "<p dir=rtl>سجل <bdi>Real Madrid</bdi> هدفين</p> ~ سجل Real Madrid هدفين",
                "<p dir=rtl>سجل <bdi>Real Madrid</bdi> 3 أهداف</p> ~ سجل {Real Madrid} 3 أهداف",
                "<p dir=rtl>بين <bdi>Real</bdi> - <bdi>Inter</bdi></p> ~ بين {Real} - {Inter}",
                "<p><bdi dir=ltr>C++</bdi></p> ~ C++",
                "<p dir=rtl>قال <span dir=ltr>C++<br>D!</span></p> ~ قال {C++}|{D!}",
            })
    void wordsOfAnotherDirectionAreSetApart(String html, String text) {
        assertThat(text(Body.ofHtml(html, Pictures.NONE).blocks()))
                .isEqualTo(text.replace('{', '\u2066')
                        .replace('[', '\u2067')
                        .replace('}', '\u2069')
                        .replace('|', '\n'));
    }

    @Test
    void whatIsSetApartIsSoOnceHoweverOftenItIsConverted() {
        List<Block> body = Body.ofHtml("<p dir=rtl>لغة <bdi dir=ltr>C++</bdi> جيدة</p>", Pictures.NONE)
                .blocks();
        String html = Body.form(Bodies.JSON.valueToTree(Body.deliver(Body.withKeys(body), Shown.ALL)), BodyForm.HTML);
        assertThat(Body.ofHtml(html, Pictures.NONE).blocks()).isEqualTo(body);
    }

    private static String text(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        ((TextBlock) blocks.get(0)).children().forEach(span -> text.append(span.text()));
        return text.toString();
    }
}
