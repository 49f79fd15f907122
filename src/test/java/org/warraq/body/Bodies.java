package org.warraq.body;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.CollectionType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.warraq.text.Direction;

/** Generated bodies that break no rule: Arabic and mixed direction, nested lists, overlapping marks, every block type. */
final class Bodies {
    static final ObjectMapper JSON = new JsonMapper();
    static final CollectionType LIST_OF_BLOCKS = JSON.getTypeFactory().constructCollectionType(List.class, Block.class);

    private static final List<String> DECORATORS =
            List.of("strong", "em", "underline", "strike-through", "code", "sub", "sup");

    private Bodies() {}

    static Arbitrary<List<Block>> any() {
        return block().list().ofMaxSize(12).map(blocks -> numbered(blocks));
    }

    /** Every second block brings its own key, the others leave it to be made. */
    private static List<Block> numbered(List<Block> blocks) {
        List<Block> numbered = new ArrayList<>();
        for (Block block : blocks) {
            boolean own = block instanceof TextBlock && numbered.size() % 2 == 0;
            numbered.add(own ? withOwnKey((TextBlock) block, "own-" + numbered.size()) : block);
        }
        return numbered;
    }

    private static TextBlock withOwnKey(TextBlock block, String key) {
        return new TextBlock(
                key,
                block.style(),
                block.listItem(),
                block.level(),
                block.children(),
                block.markDefs(),
                block.lang(),
                block.dir());
    }

    private static Arbitrary<Block> block() {
        return Arbitraries.oneOf(List.of(
                paragraph(),
                paragraph(),
                listItem(),
                image(),
                gallery(),
                attachment(),
                quote(),
                embed(),
                table(),
                code(),
                divider(),
                callout(),
                item()));
    }

    static Arbitrary<String> text() {
        return Arbitraries.of(
                        "",
                        " ",
                        "وصل الوزير إلى أنقرة",
                        "والتقى نظيره التركي.",
                        "«معرض الرباط الدولي»",
                        "ChatGPT في المغرب",
                        "قال: \"Bonjour\" ثم مضى",
                        "l’été à Fès",
                        "١٩ شتنبر 2024",
                        "سطر\nثان",
                        "<b>&amp;</b>",
                        "🇲🇦👩🏽‍🚀",
                        "مُحَمَّد",
                        "\u2067عربي\u2069 tab\t")
                .list()
                .ofMaxSize(3)
                .map(words -> String.join(" ", words));
    }

    private static Arbitrary<List<MarkDef>> markDefs() {
        Arbitrary<MarkDef> link = Arbitraries.of(
                        "https://example.org/a?b=c#d", "/ar/دولي", "mailto:a@example.org", "tel:+212")
                .map(href -> new Link(null, href, null));
        Arbitrary<MarkDef> mention = id().map(id -> new Mention(null, id));
        return Arbitraries.oneOf(link, mention).list().ofMaxSize(4).map(markDefs -> {
            List<MarkDef> keyed = new ArrayList<>();
            // The last one leaves its key to be made; no span can name it.
            markDefs.forEach(markDef -> keyed.add(keyed.size() == 3 ? markDef : markDef.withKey("m" + keyed.size())));
            return keyed;
        });
    }

    private static Arbitrary<List<Span>> spans(List<MarkDef> markDefs) {
        List<String> marks = new ArrayList<>(DECORATORS);
        markDefs.stream().map(MarkDef::key).filter(key -> key != null).forEach(marks::add);
        Arbitrary<List<String>> some = Arbitraries.of(marks).set().ofMaxSize(4).map(List::copyOf);
        return Combinators.combine(text(), some)
                .as((text, chosen) -> new Span(null, text, chosen))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static Arbitrary<Block> paragraph() {
        Arbitrary<TextBlock.Style> styles = Arbitraries.of(TextBlock.Style.class);
        Arbitrary<Direction> directions = Arbitraries.of(Direction.class).injectNull(0.5);
        Arbitrary<String> languages = Arbitraries.of("fr", "ar-MA", "zgh-Tfng").injectNull(0.7);
        return markDefs()
                .flatMap(markDefs -> Combinators.combine(styles, spans(markDefs), languages, directions)
                        .as((style, spans, lang, dir) ->
                                new TextBlock(null, style, null, null, spans, markDefs, lang, dir)));
    }

    private static Arbitrary<Block> listItem() {
        Arbitrary<TextBlock.ListItem> kinds = Arbitraries.of(TextBlock.ListItem.class);
        Arbitrary<Integer> levels = Arbitraries.integers().between(1, 10).injectNull(0.2);
        return markDefs()
                .flatMap(markDefs -> Combinators.combine(kinds, levels, spans(markDefs))
                        .as((kind, level, spans) ->
                                new TextBlock(null, null, kind, level, spans, markDefs, null, null)));
    }

    private static Arbitrary<String> words() {
        return text().filter(text -> !text.isEmpty()).injectNull(0.5);
    }

    private static Arbitrary<Block> image() {
        return Combinators.combine(id(), words(), text().injectNull(0.5), credit())
                .as((media, caption, alt, credit) -> new Image(null, media, caption, alt, credit));
    }

    private static Arbitrary<Block> gallery() {
        return Combinators.combine(id(), words(), text().injectNull(0.5), credit())
                .as((media, caption, alt, credit) -> new Gallery.Picture(null, media, caption, alt, credit))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(pictures -> new Gallery(null, pictures));
    }

    private static Arbitrary<String> credit() {
        return Arbitraries.of("و م ع", "AFP / <Getty>").injectNull(0.5);
    }

    private static Arbitrary<Block> attachment() {
        return Combinators.combine(Arbitraries.of("audio", "video", "file"), id(), words(), words())
                .as((type, media, caption, transcript) -> switch (type) {
                    case "audio" -> new Audio(null, media, caption, transcript);
                    case "video" -> new Video(null, media, caption, transcript);
                    default -> new File(null, media, caption, transcript);
                });
    }

    private static Arbitrary<Block> quote() {
        return Combinators.combine(text(), id().injectNull(0.5), text().injectNull(0.5))
                .as((text, person, attribution) -> new Quote(null, text, person, attribution));
    }

    private static Arbitrary<Block> embed() {
        return Arbitraries.of(
                new Embed(null, EmbedProvider.YOUTUBE, "https://www.youtube.com/watch?v=aqz-KE-bpKQ"),
                new Embed(null, EmbedProvider.X, "https://x.com/a/status/1"),
                new Embed(null, EmbedProvider.DATAWRAPPER, "https://datawrapper.dwcdn.net/AbCdE/1/"));
    }

    private static Arbitrary<Block> table() {
        Arbitrary<List<String>> cells = text().list().ofMinSize(1).ofMaxSize(4);
        Arbitrary<Boolean> headers = Arbitraries.of(true, false);
        return Combinators.combine(cells, headers)
                .as((texts, header) -> new Table.Row(null, texts, header))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(rows -> new Table(null, rows));
    }

    private static Arbitrary<Block> code() {
        return text().map(text -> new Code(null, "java", text));
    }

    private static Arbitrary<Block> divider() {
        return Arbitraries.just(new Divider(null));
    }

    private static Arbitrary<Block> callout() {
        return markDefs()
                .flatMap(markDefs -> Combinators.combine(text().injectNull(0.3), spans(markDefs))
                        .as((title, spans) -> new Callout(null, title, spans, markDefs)));
    }

    private static Arbitrary<Block> item() {
        return id().map(id -> new Reference(null, id));
    }

    private static Arbitrary<UUID> id() {
        return Arbitraries.longs().map(low -> new UUID(0x019A2F4E7C1B7000L, low | Long.MIN_VALUE));
    }
}
