package org.warraq.editorial;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where live things come from to be rendered. One CDI bean for all items, one for each plain entity that is served. */
public interface GalleySource {

    /** The kinds that it sets, and the cards that they show. */
    Map<String, Class<? extends Card>> cards();

    /** The document records, whose shape is part of the view version. */
    Collection<Class<?>> views();

    /** Those of {@code ids} that it knows and that are live, each locked until the transaction ends. */
    List<Galley> galleys(Collection<UUID> ids);

    /** A card as it is shown to who may see what is not public: with addresses that admit them, if it has any. */
    default Card proof(Card card) {
        return card;
    }

    /** What else its texts depend on, besides their records, the languages and the paths of the site. */
    default String shape() {
        return "";
    }

    /** A clause on {@code r.item} without which a live thing is not served. */
    default String served() {
        return "true";
    }
}
