package org.warraq.editorial;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ClientProxy;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Listens to what the newsstand sends to the database, while it is open. */
public final class SentStatements implements AutoCloseable {

    private final Newsstand newsstand =
            ClientProxy.unwrap(Arc.container().select(Newsstand.class).get());
    private final AgroalDataSource database = newsstand.database;
    private final List<Sent> sent = new CopyOnWriteArrayList<>();

    /** A statement with the values of its question marks, by place. */
    public record Sent(String text, SortedMap<Integer, Object> values) {}

    public SentStatements() {
        newsstand.database = (AgroalDataSource) listening(
                AgroalDataSource.class,
                database,
                (name, arguments, answer) -> name.equals("getConnection") ? listening((Connection) answer) : answer);
    }

    /** What was sent since this was last asked. */
    public List<Sent> take() {
        var taken = List.copyOf(sent);
        sent.clear();
        return taken;
    }

    @Override
    public void close() {
        newsstand.database = database;
    }

    /** Sees a call and what it answered, and may put another answer in its place. */
    private interface Ear {
        Object heard(String method, Object[] arguments, Object answer);
    }

    private Object listening(Connection connection) {
        return listening(
                Connection.class,
                connection,
                (name, arguments, answer) -> name.equals("prepareStatement")
                        ? listening((PreparedStatement) answer, (String) arguments[0])
                        : answer);
    }

    private Object listening(PreparedStatement statement, String text) {
        var values = new TreeMap<Integer, Object>();
        return listening(PreparedStatement.class, statement, (name, arguments, answer) -> {
            if (name.startsWith("set") && arguments.length == 2) {
                values.put((Integer) arguments[0], arguments[1]);
            }
            if (name.equals("executeQuery")) {
                sent.add(new Sent(text, new TreeMap<>(values)));
            }
            return answer;
        });
    }

    private static Object listening(Class<?> type, Object target, Ear ear) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            try {
                return ear.heard(method.getName(), arguments, method.invoke(target, arguments));
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }
}
