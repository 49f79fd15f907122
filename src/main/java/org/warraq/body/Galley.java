package org.warraq.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warraq.body.Setting.Alone;
import org.warraq.body.TextBlock.Style;

/** Blocks while they are set: the ones that are done, and the running text that is still open. */
final class Galley {
    private final List<Block> blocks = new ArrayList<>();
    private final Losses losses;
    private Paragraph open = new Paragraph();
    private Setting setting = Setting.BODY;

    Galley() {
        this(new Losses());
    }

    private Galley(Losses losses) {
        this.losses = losses;
    }

    /** Another one for a part of the same text, whose losses are told together. */
    Galley part() {
        return new Galley(losses);
    }

    void text(String text, Manner manner, Setting of) {
        boolean words = !text.chars().allMatch(character -> Paragraph.isSpace((char) character));
        if (words && !open.isEmpty() && (!of.equals(setting) || open.breaks() > 1 && of.splits())) {
            close();
        }
        if (words && open.isEmpty()) {
            setting = of;
        }
        open.text(text, manner);
    }

    void lineBreak() {
        open.lineBreak();
    }

    /** The end of a block. What follows in the same list item goes on in a new line of it: a body has no other way. */
    void end() {
        if (setting.isItem()) {
            open.lineBreak();
        } else {
            close();
        }
    }

    void add(Block block) {
        close();
        blocks.addAll(Fitting.of(block, this));
    }

    void addAll(List<Block> others) {
        close();
        others.forEach(this::add);
    }

    void lose(Loss.Code code, String detail) {
        losses.tell(code, blocks.size(), detail);
    }

    List<Block> blocks() {
        close();
        return blocks;
    }

    Converted converted() {
        return new Converted(List.copyOf(blocks()), losses.all(blocks.size()));
    }

    private void close() {
        if (!open.isBlank()) {
            blocks.add(alone().orElseGet(this::paragraph));
        }
        open = new Paragraph();
    }

    /** An address alone in a paragraph is how many editors write that what stands there is to be shown. */
    private Optional<Block> alone() {
        boolean plain = setting.style() == Style.NORMAL && !setting.isItem() && setting.alone() != Alone.WRITTEN;
        MarkDef link = open.link();
        String text = open.text();
        boolean itself = link == null || link instanceof Link to && to.href().equals(text);
        if (!plain || !itself || !text.startsWith("http")) {
            return Optional.empty();
        }
        boolean shown = setting.alone() == Alone.SHOWN;
        Optional<Block> embed = shown || text.startsWith("https://") ? Embeds.of(text) : Optional.empty();
        if (embed.isEmpty() && shown && Addresses.isLink(text)) {
            lose(Loss.Code.EMBED, text);
            return Optional.of(HtmlPlayers.link(text));
        }
        return embed;
    }

    private Block paragraph() {
        Tongue tongue = open.tongue().or(setting.tongue());
        Map<MarkDef, String> keys = open.keys();
        List<MarkDef> markDefs = keys.keySet().stream()
                .map(markDef -> markDef.withKey(keys.get(markDef)))
                .toList();
        return new TextBlock(
                null,
                setting.style(),
                setting.isItem() ? setting.listItem() : null,
                setting.isItem() ? setting.level() : null,
                open.spans(keys, tongue.dir()),
                markDefs,
                tongue.lang(),
                tongue.dir());
    }
}
