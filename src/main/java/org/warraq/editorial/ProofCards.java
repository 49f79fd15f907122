package org.warraq.editorial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.warraq.access.Actor;

/**
 * The cards that one proof shows: of what is live as delivery has them, of drafts as they would be. They are gathered
 * beforehand, level by level: what the proof names, then what the cards of drafts among that show in their turn.
 */
final class ProofCards {

    /** More drafts than that in one document are left out, as if nobody had written them. */
    private static final int MOST_DRAFTS = 500;

    private final Proofs proofs;
    private final Actor reader;
    private final Map<UUID, Map<String, Cards.Stored>> known = new HashMap<>();
    private final Map<UUID, Proofs.Draft<?>> drafts = new HashMap<>();
    private final Cards cards;

    ProofCards(Proofs proofs, Proofs.Draft<?> proof, Actor reader) {
        this.proofs = proofs;
        this.reader = reader;
        this.cards = new Cards(this::card, proofs.readers()::get, proofs::proof);
        gather(named(proof), proof.live().id());
    }

    Cards cards() {
        return cards;
    }

    private void gather(Set<UUID> first, UUID proof) {
        var seen = new HashSet<UUID>();
        var open = first;
        while (!open.isEmpty()) {
            seen.addAll(open);
            var live = proofs.live(List.copyOf(open));
            known.putAll(live);
            open.removeAll(live.keySet());
            // Who names itself is live already or is no more than the one being shown.
            open.remove(proof);
            var found = open.isEmpty() ? Map.<UUID, Proofs.Draft<?>>of() : proofs.drafts(List.copyOf(open), reader);
            var next = new LinkedHashSet<UUID>();
            for (var draft : found.entrySet()) {
                if (drafts.size() < MOST_DRAFTS) {
                    drafts.put(draft.getKey(), draft.getValue());
                    next.addAll(nearest(draft.getValue()));
                }
            }
            next.removeAll(seen);
            open = next;
        }
    }

    private Map<String, Cards.Stored> card(UUID id) {
        var card = known.get(id);
        if (card != null) {
            return card;
        }
        var draft = drafts.get(id);
        // Until it is set there is none: sections in draft may stand in each other.
        known.put(id, Map.of());
        if (draft != null) {
            known.put(id, proofs.set(draft, cards));
        }
        return known.get(id);
    }

    private static Set<UUID> named(Proofs.Draft<?> draft) {
        var named = new LinkedHashSet<>(surroundings(draft));
        draft.outline().references().forEach(reference -> named.add(reference.id()));
        if (draft.live().translationGroup() != null) {
            named.add(draft.live().translationGroup());
        }
        return named;
    }

    /** What a card may show: not what a text mentions, nor others of the same kind beside it. */
    private static List<UUID> nearest(Proofs.Draft<?> draft) {
        var own = List.of(draft.kind().type().name());
        var nearest = new ArrayList<>(surroundings(draft));
        draft.outline().references().stream()
                .filter(reference -> reference.hard()
                        || reference.kinds().size() == 1 && !reference.kinds().equals(own))
                .forEach(reference -> nearest.add(reference.id()));
        return nearest;
    }

    private static <C> Set<UUID> surroundings(Proofs.Draft<C> draft) {
        return draft.kind().surroundings(draft.live());
    }
}
