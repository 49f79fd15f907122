package org.warraq.fronts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.warraq.editorial.Newsstand;
import org.warraq.editorial.Slugged;
import org.warraq.media.Image;
import org.warraq.media.MediaCard;
import org.warraq.text.Languages;

/** Finds a front with what was put on it by hand: one statement, whatever it holds. */
@ApplicationScoped
class FrontSheets {

    /*
     * Of what stands on it, only what is seen leaves the database: within its window by the database's clock, and live.
     * Who is shown an instant to come looks at all that stands there then, live or not.
     */
    private static final String STATEMENT = """
            select r.item, r.document, r.slug, coalesce(f.locale, r.locale) as shown_in, s.slot, s.name, s.fill::text as fill,
                   e.thing, e.kind, e.card, e.changes_at, e.shown_until, e.headline, e.kicker, e.image, e.caption, e.alt,
                   e.picture
            from rendering r
            join front f on f.id = r.item
            left join front_slot s on s.front = r.item
            left join lateral (
                select n.place, n.thing, c.kind, c.card, c.changes_at, n.shown_until, n.headline, n.kicker, n.image,
                       n.caption, n.alt, m.card as picture
                from (select x.*, coalesce((select a.target from alias a where a.id = x.ref), x.ref) as thing
                      from front_entry x where x.front = s.front and x.slot = s.slot
                      and (x.shown_from is null or x.shown_from <= %1$s)
                      and (x.shown_until is null or x.shown_until > %1$s)) n
                %2$s join lateral (
                    select v.kind, v.card, v.changes_at from rendering v where v.item = n.thing
                    order by v.locale <> coalesce(f.locale, r.locale), v.locale limit 1) c on true
                left join rendering m
                    on m.item = n.image and m.locale = coalesce(f.locale, r.locale) and m.kind = 'media') e on true
            where r.item = %3$s and r.kind = 'front' and r.locale = ?
            order by s.slot, e.place""";

    @Inject
    Newsstand newsstand;

    @Inject
    Languages languages;

    @Inject
    ObjectMapper json;

    /**
     * As it is seen now.
     *
     * @param name its id or a slug, the present one or one of before
     * @param locale in which it is asked for
     */
    Optional<Sheet> now(String name, String locale) {
        var statement = STATEMENT.formatted("now()", "", id(name));
        return found(statement, values(name, locale, List.of()), null, image -> image);
    }

    /**
     * As its windows are at {@code at}, with all that stands there then.
     *
     * @param proof makes of a picture's card the one that the desk sees
     */
    Optional<Sheet> at(Instant at, String name, String locale, UnaryOperator<MediaCard> proof) {
        var statement = STATEMENT.formatted("?", "left", id(name));
        return found(statement, values(name, locale, List.of(at, at)), at, proof);
    }

    private String id(String name) {
        return new Slugged(languages, null).id(FrontGalleys.NAME, name);
    }

    private List<Object> values(String name, String locale, List<Object> before) {
        var values = new ArrayList<>(before);
        values.addAll(List.of(new Slugged(languages, null).values(FrontGalleys.NAME, name)));
        values.add(locale);
        return values;
    }

    private Optional<Sheet> found(String statement, List<Object> values, Instant at, UnaryOperator<MediaCard> proof) {
        return newsstand.read(statement, values, rows -> {
            Sheet sheet = null;
            var slot = -1;
            while (rows.next()) {
                sheet = sheet == null ? sheet(rows, at) : sheet;
                var next = rows.getObject("slot", Integer.class);
                if (next != null && next != slot) {
                    slot = next;
                    sheet.slots().add(slot(rows));
                }
                if (rows.getObject("thing") != null) {
                    sheet.slots().get(sheet.slots().size() - 1).entries().add(entry(rows, proof));
                }
            }
            return Optional.ofNullable(sheet);
        });
    }

    private static Sheet sheet(ResultSet row, Instant at) throws SQLException {
        return new Sheet(
                row.getObject("item", UUID.class),
                row.getString("document"),
                row.getString("slug"),
                row.getString("shown_in"),
                at,
                new ArrayList<>());
    }

    private Sheet.Slot slot(ResultSet row) throws SQLException {
        return new Sheet.Slot(row.getString("name"), fill(row.getString("fill")), new ArrayList<>());
    }

    private Sheet.Entry entry(ResultSet row, UnaryOperator<MediaCard> proof) throws SQLException {
        var picture = picture(row.getString("picture"), proof);
        var image = picture == null ? null : Image.of(picture, row.getString("caption"), row.getString("alt"), null);
        return new Sheet.Entry(
                row.getObject("thing", UUID.class),
                row.getString("kind"),
                row.getString("card"),
                instant(row.getTimestamp("changes_at")),
                instant(row.getTimestamp("shown_until")),
                new EntryWords(row.getString("headline"), row.getString("kicker"), image),
                row.getObject("image", UUID.class));
    }

    /** Null where there is none that may be shown as a picture. */
    private MediaCard picture(String card, UnaryOperator<MediaCard> proof) {
        if (card == null) {
            return null;
        }
        var read = read(card, MediaCard.class);
        return read.isImage() ? proof.apply(read) : null;
    }

    private FrontFill fill(String fill) {
        return fill == null ? null : read(fill, FrontFill.class);
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What is stored of a front does not read", e);
        }
    }

    private static Instant instant(Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
