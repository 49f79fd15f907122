package org.warraq.app;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.warraq.media.StoreMarker;

/** Refuses to run where media are kept in another place than the database knows. */
@Singleton
class StoreCheck {

    /** Before anything runs that could write there. */
    private static final int FIRST = 1;

    @Inject
    StoreMarker marker;

    void check(@Observes @Priority(FIRST) StartupEvent event) {
        marker.objection().ifPresent(objection -> {
            throw new StartupFailure(objection);
        });
    }
}
