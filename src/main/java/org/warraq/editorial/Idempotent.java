package org.warraq.editorial;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource whose POSTs take an {@code Idempotency-Key}: each of them, asked with one, is done once, and its answer is
 * kept in the same transaction. Such a method answers a {@code RestResponse}. Not for what answers a secret, which is
 * not to be kept.
 */
@Documented
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Idempotent {

    /** Whether the method keeps the answers of its parts itself, each in the part's transaction. */
    @Nonbinding
    boolean inParts() default false;
}
