package org.warraq.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.charset.StandardCharsets;

/** Fields of the publisher's own: at most 16 KB of JSON. What they may be besides is for {@link CustomSchemas}. */
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CustomFields.Size.class)
public @interface CustomFields {

    String message() default "must be at most 16 KB of JSON";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Measures the JSON as it would be written. */
    class Size implements ConstraintValidator<CustomFields, JsonNode> {

        private static final int LARGEST = 16 * 1024;

        @Override
        public boolean isValid(JsonNode custom, ConstraintValidatorContext context) {
            return custom == null || custom.toString().getBytes(StandardCharsets.UTF_8).length <= LARGEST;
        }
    }
}
