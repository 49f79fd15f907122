package org.warraq.editorial;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.POST;
import org.jboss.resteasy.reactive.RestResponse;

/** Around the methods of an {@link Idempotent} resource: opens the transaction in which both act and answer are kept. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class IdempotentCalls {

    @Inject
    IdempotencyKey keys;

    @Inject
    Idempotency idempotency;

    @Inject
    ObjectMapper json;

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        if (!call.getMethod().isAnnotationPresent(POST.class) || inParts(call)) {
            return call.proceed();
        }
        var key = keys.get();
        if (key.isEmpty()) {
            return call.proceed();
        }
        return idempotency
                .once(key.get(), Idempotency.WHOLE, () -> {
                    var answer = (RestResponse<?>) call.proceed();
                    return KeptAnswer.of(answer, json.writeValueAsString(answer.getEntity()));
                })
                .response();
    }

    private static boolean inParts(InvocationContext call) {
        var own = call.getMethod().getAnnotation(Idempotent.class);
        return own != null && own.inParts();
    }
}
