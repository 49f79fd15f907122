package org.warraq.text;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;

/**
 * Says in the OpenAPI document what annotations cannot: that a {@link Localized} may be a string, and the lengths of {@link CodePoints}. JSON Schema counts characters as they do (2020-12 validation,
 * section 6.3.1).
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class TextSchemas implements OASFilter {
    private final IndexView index;

    /** The index of the application's classes, which the build hands over. */
    public TextSchemas(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
            return;
        }
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        Schema localized = schemas.get(Localized.class.getSimpleName());
        if (localized != null) {
            localized.setType(List.of(SchemaType.OBJECT, SchemaType.STRING));
        }
        for (AnnotationInstance bounds : index.getAnnotations(CodePoints.class)) {
            if (bounds.target().kind() == AnnotationTarget.Kind.FIELD) {
                FieldInfo field = bounds.target().asField();
                Schema owner = schemas.get(field.declaringClass().simpleName());
                state(bounds, property(owner, field.name()));
            }
        }
    }

    private static Schema property(Schema owner, String name) {
        return owner == null || owner.getProperties() == null
                ? null
                : owner.getProperties().get(name);
    }

    private static void state(AnnotationInstance bounds, Schema text) {
        if (text == null || text.getType() == null || !text.getType().contains(SchemaType.STRING)) {
            return;
        }
        AnnotationValue min = bounds.value("min");
        AnnotationValue max = bounds.value("max");
        if (min != null) {
            text.setMinLength(min.asInt());
        }
        if (max != null) {
            text.setMaxLength(max.asInt());
        }
    }
}
