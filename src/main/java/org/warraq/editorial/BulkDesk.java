package org.warraq.editorial;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.warraq.http.ApiException;
import org.warraq.http.ContentReader;
import org.warraq.http.Violation;

/** Where the acts of a bulk request are done. */
@ApplicationScoped
class BulkDesk {

    private static final UUID NIL = new UUID(0, 0);

    @Inject
    Editing editing;

    @Inject
    Reviewing reviewing;

    @Inject
    Scheduling scheduling;

    @Inject
    Assigning assigning;

    @Inject
    ContentReader reader;

    @Inject
    Items items;

    Editing editing() {
        return editing;
    }

    Reviewing reviewing() {
        return reviewing;
    }

    Scheduling scheduling() {
        return scheduling;
    }

    Assigning assigning() {
        return assigning;
    }

    /** @throws ApiException {@code validation-failed} (422) with pointers into the content */
    <C> C read(Kind<C> kind, ObjectNode content) {
        return reader.read(content, kind.type().content());
    }

    PublishOrder order(BulkOperation operation) {
        return operation.publishes() ? PublishOrder.NOW : null;
    }

    UUID idOf(BulkOperation.Create create) {
        if (NIL.equals(create.id())) {
            throw ApiException.validationFailed(List.of(new Violation("/id", "invalid", "must not be the nil UUID")));
        }
        return create.id() == null ? items.newId() : create.id();
    }
}
