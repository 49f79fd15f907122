package org.warraq.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that answers a secret, once: its answer is not kept, so that it takes no {@code Idempotency-Key}. Who sends
 * one is told, and does not find two secrets after a repeated request.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AnswersSecret {}
