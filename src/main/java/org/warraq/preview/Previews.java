package org.warraq.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.warraq.access.Actor;
import org.warraq.editorial.Editing;
import org.warraq.editorial.Kind;
import org.warraq.editorial.Proofs;

/** Shows drafts as delivery would, to whoever may read them; for their eyes, so that nothing on the way keeps it. */
@ApplicationScoped
class Previews {

    @Inject
    Editing editing;

    @Inject
    Proofs proofs;

    /** Refuses whoever may not read the item, in the way in which reading it does. */
    void admit(Kind<?> kind, UUID id, Actor actor) {
        editing.read(kind, id, actor);
    }

    Response show(Kind<?> kind, UUID id, String locale, Actor actor) {
        admit(kind, id, actor);
        return answer(proofs.document(new Proofs.Wanted(kind.type().name(), id, null, locale), actor));
    }

    Response show(PreviewLinks.Target target, String locale) {
        var wanted = new Proofs.Wanted(target.kind(), target.item(), target.revision(), locale);
        return answer(proofs.document(wanted, target.maker()));
    }

    /** Neither kept by caches nor found by search engines, and where it leads to does not learn the address. */
    static Response answer(Object document) {
        return Response.ok(document, MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Robots-Tag", "noindex, nofollow")
                .build();
    }
}
