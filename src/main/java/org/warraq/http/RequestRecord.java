package org.warraq.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a record that a resource method takes as its JSON body, read strictly by {@link ContentReader}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RequestRecord {
    /** Whether the body may be left out; the method then gets null. */
    boolean optional() default false;
}
