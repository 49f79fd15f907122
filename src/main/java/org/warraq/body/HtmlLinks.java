package org.warraq.body;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Where the links of a document lead. */
final class HtmlLinks {
    private static final Pattern UUIDS = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** Google's word processor leads every link over its own counter. */
    private static final Pattern COUNTED = Pattern.compile("https://www\\.google\\.com/url\\?q=([^&]+).*");

    private HtmlLinks() {}

    /** Empty where it leads nowhere that a body may; that is told as a loss, unless it leads nowhere at all. */
    static Optional<MarkDef> of(Element anchor, Galley galley) {
        Optional<UUID> item = id(anchor, "data-item");
        if (item.isPresent()) {
            return item.map(id -> new Mention(null, id));
        }
        String address = address(anchor.attr("href"));
        if (Addresses.isLink(address)) {
            String title = anchor.attr("title").isBlank() ? null : anchor.attr("title");
            return Optional.of(new Link(null, address, title));
        }
        if (!address.isEmpty()) {
            galley.lose(Loss.Code.LINK, address);
        }
        return Optional.empty();
    }

    /** The id that one of our own forms wrote there. */
    static Optional<UUID> id(Element element, String attribute) {
        String id = element.attr(attribute).strip();
        return UUIDS.matcher(id).matches() ? Optional.of(UUID.fromString(id)) : Optional.empty();
    }

    /** As browsers read it: without line feeds and tabs, and with a space as what it stands for. */
    static String address(String written) {
        String address = Addresses.trim(written).replaceAll("[\\t\\r\\n]", "").replace(" ", "%20");
        Matcher counted = COUNTED.matcher(address);
        if (counted.matches()) {
            return decoded(counted.group(1), address);
        }
        return address.startsWith("//") ? "https:" + address : address;
    }

    private static String decoded(String parameter, String otherwise) {
        try {
            return URLDecoder.decode(parameter, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return otherwise;
        }
    }
}
