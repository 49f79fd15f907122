package org.warraq.app;

import io.quarkus.security.PermissionsAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Which permission each operation needs, as its method declares it: the document can say nothing else. */
final class DeclaredPermissions {

    private static final DotName OPERATION = DotName.createSimple(Operation.class);
    private static final DotName PERMISSIONS = DotName.createSimple(PermissionsAllowed.class);

    /** By operationId; any one of them is enough. */
    private final Map<String, List<String>> permissions = new HashMap<>();

    DeclaredPermissions(IndexView index) {
        for (var operation : index.getAnnotations(OPERATION)) {
            var target = operation.target();
            var id = operation.value("operationId");
            if (id == null || target.kind() != AnnotationTarget.Kind.METHOD) {
                continue;
            }
            var declared = target.asMethod().annotation(PERMISSIONS);
            if (declared != null) {
                permissions.put(id.asString(), List.of(declared.value().asStringArray()));
            }
        }
    }

    /** @throws IllegalStateException if the method names none */
    List<String> of(Call call) {
        var declared = permissions.get(call.operation().getOperationId());
        if (declared == null) {
            throw new IllegalStateException(call.method() + " " + call.path() + " names no permission");
        }
        return declared;
    }
}
