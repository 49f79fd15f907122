package org.warraq.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component of a request record that says in another form what {@link #value} says: it may be sent instead of it,
 * not beside it, and is never kept.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface InsteadOf {
    /** The name in JSON of the component that it stands for. */
    String value();
}
