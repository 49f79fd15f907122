package org.warraq.app;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;

/** Before each test of the running application: the filter that tells the truth, and an empty newsroom. */
public class NewsroomCallback implements QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.replaceFiltersWith(new TruthfulFilter());
        var outer = context.getOuterInstances().stream().findFirst().orElse(context.getTestInstance());
        var test = outer.getClass().getAnnotation(NewsroomTest.class);
        if (test != null && !test.kept()) {
            Arc.container().instance(Newsroom.class).get().reset();
        }
    }
}
