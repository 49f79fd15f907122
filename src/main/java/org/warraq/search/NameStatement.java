package org.warraq.search;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.warraq.editorial.ListStatement.Sent;
import org.warraq.tags.TagUse;
import org.warraq.text.Misspellings;
import org.warraq.text.NameBeginnings;
import org.warraq.text.WordBeginnings;

/**
 * The statements that find names by their beginnings. How many names begin so bounds nothing: of what begins with a letter or
 * two, only what is named most is looked at; of what begins with more, that and the first hundred.
 */
final class NameStatement {

    private static final int BEGUN = 100;
    private static final int NAMED_MOST = 40;

    /** Those that begin with fewer letters are looked for among the ones that are named most only. */
    private static final int FEW_BEGIN = 3;

    private static final int MOST_WORDS = 5;
    private static final int OF_EACH_MEANT = 10;
    private static final int MEANT = 300;

    /** Nothing comes after it, in whatever script. */
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    private static final String ROW =
            "select n.item, n.kind, n.key, n.place, n.name, n.heat from suggested_name n where ";

    private final List<SearchType> kinds;
    private final List<Object> values = new ArrayList<>();

    private NameStatement(List<SearchType> kinds) {
        this.kinds = kinds;
    }

    /**
     * What is called as was typed, then what is called so from its beginning on, from another of its words on, and with its
     * words in another order; of each, what is named most first.
     *
     * @param kinds not articles; at least one
     * @param locale of the cards
     */
    static Sent begun(String typed, List<SearchType> kinds, String locale, int atMost) {
        var statement = new NameStatement(kinds);
        var found = new ArrayList<String>();
        for (var key : NameBeginnings.asked(typed)) {
            found.add(statement.begun(key, found.isEmpty() ? 0 : 1));
        }
        var words = WordBeginnings.asked(typed);
        if (words.size() > 1 && words.size() <= MOST_WORDS) {
            found.add(statement.inAnyOrder(words));
        }
        statement.values.add(locale);
        return new Sent("""
                select p.item, p.kind, p.name, r.card
                from (select * from (
                        select distinct on (c.item) c.item, c.kind, c.key, c.name, c.heat, c.rank from (%s) c where %s
                        order by c.item, c.rank, length(c.key), c.key) d
                      order by d.rank, d.heat desc, d.key, d.item limit %d) p
                join rendering r on r.item = p.item and r.locale = ?
                order by p.rank, p.heat desc, p.key, p.item""".formatted(String.join(" union all ", found), statement.served(), atMost), statement.values);
    }

    /** What is called so but for a letter, and what begins with the same three letters, to be compared. */
    static Sent meant(String typed, List<SearchType> kinds) {
        var statement = new NameStatement(kinds);
        var begun = typed.substring(0, FEW_BEGIN);
        statement.values.add(Misspellings.mended(typed).toArray(String[]::new));
        statement.values.add(begun);
        statement.values.add(begun + LAST);
        return new Sent(
                """
                select c.item, c.kind, c.key, c.place, c.name, c.heat from (
                    (select m.* from unnest(?) a(beginning) cross join lateral (
                        %1$s n.key >= a.beginning and n.key < a.beginning || chr(%2$d) order by n.key limit %3$d) m limit %4$d)
                    union (%1$s n.key >= ? and n.key < ? order by n.key limit %4$d)) c
                where %5$s""".formatted(ROW, Character.MAX_CODE_POINT, OF_EACH_MEANT, MEANT, statement.served()),
                statement.values);
    }

    static Sent cards(List<UUID> ids, String locale) {
        return new Sent(
                "select item, card from rendering where item = any(?) and locale = ?",
                List.of(ids.toArray(UUID[]::new), locale));
    }

    private String begun(String key, int less) {
        var letters = Math.min(FEW_BEGIN, key.codePointCount(0, key.length()));
        values.add(key);
        var range = "n.key = ?";
        values.add(key);
        if (letters == FEW_BEGIN) {
            range = "n.key >= ? and n.key < ?";
            values.add(key + LAST);
        }
        values.add(key.substring(0, key.offsetByCodePoints(0, letters)));
        values.add(key);
        values.add(key + LAST);
        return """
                select b.*, case when b.key = ? and b.place = 0 then 0 when b.place = 0 then %d else %d end as rank from (
                    (%s %s order by n.key limit %d) union all
                    (select m.* from (values %s) k(kind) cross join lateral (
                        %s n.kind = k.kind and left(n.key, %d) = ? order by n.heat desc limit %d) m
                     where m.key >= ? and m.key < ?)) b""".formatted(1 + less, 2 + less, ROW, range, BEGUN, listed("('%s')"), ROW, letters, NAMED_MOST);
    }

    /** The longest word, of which there are fewest, and all others. */
    private String inAnyOrder(List<String> words) {
        var longest = words.stream()
                .reduce((one, other) -> other.length() > one.length() ? other : one)
                .orElseThrow();
        values.add(longest);
        values.add(longest + LAST);
        var others = words.stream().filter(word -> !word.equals(longest)).toList();
        others.forEach(word -> values.addAll(List.of(word, word + LAST)));
        var have = others.stream()
                .map(word ->
                        "exists (select 1 from suggested_name o where o.item = b.item and o.key >= ? and o.key < ?)")
                .collect(Collectors.joining(" and "));
        return "select b.*, 4 as rank from (%s n.key >= ? and n.key < ? order by n.key limit %d) b where %s"
                .formatted(ROW, BEGUN, have);
    }

    private String served() {
        var ofKinds = "c.kind in (" + listed("'%s'") + ")";
        return kinds.contains(SearchType.tag)
                ? ofKinds + " and (c.kind <> 'tag' or " + TagUse.served("c.item") + ")"
                : ofKinds;
    }

    private String listed(String form) {
        return kinds.stream().map(form::formatted).collect(Collectors.joining(", "));
    }
}
