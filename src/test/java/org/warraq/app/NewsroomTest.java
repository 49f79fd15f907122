package org.warraq.app;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A test of the running application. All such tests share one application and one database, and each method begins with
 * an empty newsroom. What they send with RestAssured goes through {@link TruthfulFilter}. A {@link Newsroom} is injected
 * where one is needed.
 */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NewsroomTest {

    /** Whether methods find what was there before: for tests that fill the newsroom once. */
    boolean kept() default false;
}
