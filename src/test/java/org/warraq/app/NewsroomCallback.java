package org.warraq.app;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;

/** Before each test of the running application: an empty newsroom. */
public class NewsroomCallback implements QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        var outer = context.getOuterInstances().stream().findFirst().orElse(context.getTestInstance());
        var test = outer.getClass().getAnnotation(NewsroomTest.class);
        if (test != null && !test.kept()) {
            Arc.container().instance(Newsroom.class).get().reset();
        }
    }
}
