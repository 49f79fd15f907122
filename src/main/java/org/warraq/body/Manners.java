package org.warraq.body;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.warraq.text.Direction;

/** How an element marks the text in it, by its name and by the styles that word processors write instead of elements. */
final class Manners {
    private static final Map<String, Decorator> ELEMENTS = Map.ofEntries(
            Map.entry("strong", Decorator.STRONG),
            Map.entry("b", Decorator.STRONG),
            Map.entry("em", Decorator.EM),
            Map.entry("i", Decorator.EM),
            Map.entry("cite", Decorator.EM),
            Map.entry("dfn", Decorator.EM),
            Map.entry("var", Decorator.EM),
            Map.entry("u", Decorator.UNDERLINE),
            Map.entry("ins", Decorator.UNDERLINE),
            Map.entry("s", Decorator.STRIKE_THROUGH),
            Map.entry("strike", Decorator.STRIKE_THROUGH),
            Map.entry("del", Decorator.STRIKE_THROUGH),
            Map.entry("code", Decorator.CODE),
            Map.entry("kbd", Decorator.CODE),
            Map.entry("samp", Decorator.CODE),
            Map.entry("tt", Decorator.CODE),
            Map.entry("sub", Decorator.SUB),
            Map.entry("sup", Decorator.SUP));

    private static final Pattern BOLD = declaration("font-weight", "bold|bolder|[6-9]00");
    private static final Pattern NOT_BOLD = declaration("font-weight", "normal|lighter|[1-4]00");
    private static final Pattern ITALIC = declaration("font-style", "italic|oblique");
    private static final Pattern NOT_ITALIC = declaration("font-style", "normal");
    private static final Pattern UNDERLINED = declaration("text-decoration(?:-line)?", "[a-z ]*underline");
    private static final Pattern STRUCK = declaration("text-decoration(?:-line)?", "[a-z ]*line-through");
    private static final Pattern LOWERED = declaration("vertical-align", "sub");
    private static final Pattern RAISED = declaration("vertical-align", "super");

    private Manners() {}

    private static Pattern declaration(String property, String value) {
        return Pattern.compile("(?:^|[;\\s])" + property + "\\s*+:\\s*+(?:" + value + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    static Manner of(Element element, Manner around) {
        Manner manner = around.in(new Tongue(language(element), direction(element)));
        Decorator decorator = ELEMENTS.get(element.normalName());
        if (decorator != null) {
            manner = manner.with(decorator);
        }
        return element.hasAttr("style") ? styled(element.attr("style"), manner) : manner;
    }

    private static Manner styled(String style, Manner unstyled) {
        Manner manner = unstyled;
        manner = NOT_BOLD.matcher(style).find() ? manner.without(Decorator.STRONG) : manner;
        manner = NOT_ITALIC.matcher(style).find() ? manner.without(Decorator.EM) : manner;
        manner = BOLD.matcher(style).find() ? manner.with(Decorator.STRONG) : manner;
        manner = ITALIC.matcher(style).find() ? manner.with(Decorator.EM) : manner;
        manner = STRUCK.matcher(style).find() ? manner.with(Decorator.STRIKE_THROUGH) : manner;
        manner = LOWERED.matcher(style).find() ? manner.with(Decorator.SUB) : manner;
        manner = RAISED.matcher(style).find() ? manner.with(Decorator.SUP) : manner;
        // Links are underlined by themselves: word processors write it out, and nobody means it.
        boolean underlined = manner.link() == null && UNDERLINED.matcher(style).find();
        return underlined ? manner.with(Decorator.UNDERLINE) : manner;
    }

    private static String language(Element element) {
        String tag = element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang");
        if (tag.isBlank()) {
            return null;
        }
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag.strip()).build();
            return locale.getLanguage().isEmpty() ? null : locale.toLanguageTag();
        } catch (IllformedLocaleException malformed) {
            return null;
        }
    }

    private static Direction direction(Element element) {
        return switch (element.attr("dir").strip().toLowerCase(Locale.ROOT)) {
            case "rtl" -> Direction.RTL;
            case "ltr" -> Direction.LTR;
            case "auto" -> FirstStrong.in(element);
            default -> element.normalName().equals("bdi") ? FirstStrong.in(element) : null;
        };
    }
}
