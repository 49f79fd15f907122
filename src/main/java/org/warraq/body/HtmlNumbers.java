package org.warraq.body;

import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The numbers of list items. A body has no place for them: each list begins with 1. */
final class HtmlNumbers {
    private HtmlNumbers() {}

    /** Tells of numbers that the items of a list have in a document and not in a body. */
    static void tell(Element element, Galley galley) {
        Stream<String> said = switch (element.normalName()) {
            case "ol" ->
                Stream.of(
                        isOther(element, "start")
                                ? "start=" + element.attr("start").strip()
                                : "",
                        element.hasAttr("reversed") ? "reversed" : "");
            case "li" ->
                Stream.of(isOwn(element) ? "value=" + element.attr("value").strip() : "");
            default -> Stream.of();
        };
        said.filter(one -> !one.isEmpty())
                .forEach(one -> galley.lose(Loss.Code.NUMBER, "<" + element.normalName() + " " + one + ">"));
    }

    private static boolean isOther(Element element, String attribute) {
        String number = element.attr(attribute).strip();
        return isNumber(number) && Integer.parseInt(number) != 1;
    }

    private static boolean isNumber(String text) {
        return text.strip().matches("[+-]?\\d{1,9}");
    }

    private static boolean isOwn(Element item) {
        Element list = item.parent();
        return list != null && list.normalName().equals("ol") && isNumber(item.attr("value"));
    }
}
