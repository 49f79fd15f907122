package org.warraq.app;

import static org.hamcrest.MatcherAssert.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.hamcrest.Matcher;

/**
 * An answer of which plain paths are read as they are. RestAssured compiles a program of Groovy for every path that it
 * reads, which was half the time of all tests; it still does for those that are more than {@link PlainPath}.
 */
final class PlainlyRead implements InvocationHandler {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Response response;
    private final Object asked;
    private Object json;

    private PlainlyRead(Response response, Object asked) {
        this.response = response;
        this.asked = asked;
    }

    static Response of(Response response) {
        return proxy(Response.class, new PlainlyRead(response, response));
    }

    private static <T> T proxy(Class<T> type, PlainlyRead read) {
        return type.cast(Proxy.newProxyInstance(PlainlyRead.class.getClassLoader(), new Class<?>[] {type}, read));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        var plain = arguments != null && arguments[0] instanceof String path && PlainPath.is(path);
        if (plain && method.getName().equals("path") && ((String[]) arguments[1]).length == 0) {
            return read((String) arguments[0]);
        }
        if (plain && method.getName().equals("body") && arguments[1] instanceof Matcher<?> matcher) {
            check((String) arguments[0], matcher);
            var more = (Object[]) arguments[2];
            for (var next = 0; next < more.length; next += 2) {
                ((ValidatableResponse) proxy).body((String) more[next], (Matcher<?>) more[next + 1]);
            }
            return proxy;
        }
        return passedOn(proxy, method, arguments);
    }

    private Object passedOn(Object proxy, Method method, Object[] arguments) throws Throwable {
        try {
            var answer = method.invoke(asked, arguments);
            if (answer instanceof ValidatableResponse checks) {
                return checks == asked ? proxy : proxy(ValidatableResponse.class, new PlainlyRead(response, checks));
            }
            if (answer instanceof ExtractableResponse<?>) {
                return proxy(ExtractableResponse.class, new PlainlyRead(response, answer));
            }
            return answer;
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    @SuppressWarnings("unchecked")
    private void check(String path, Matcher<?> matcher) {
        assertThat(path + " of " + response.asString(), read(path), (Matcher<Object>) matcher);
    }

    private Object read(String path) {
        if (json == null) {
            try {
                json = JSON.readValue(response.asByteArray(), Object.class);
            } catch (IOException none) {
                throw new AssertionError("not JSON: " + response.asString(), none);
            }
        }
        return PlainPath.read(json, path);
    }
}
