package vn.motcua.bench.dossier;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Băng ghi: what the program says to its database on one thread, in order, to be said again by nobody but a driver: that
 * is the least the same work can cost.
 */
final class Tape {
    private final List<Said> said = new ArrayList<>();
    private volatile long thread;

    /** Lời: a statement with its values, or an end of a transaction. */
    private sealed interface Said {
        record Statement(String sql, List<Value> values) implements Said {}

        record OnConnection(Method method, List<Object> arguments) implements Said {}
    }

    /** Giá trị: how a parameter was set. */
    private record Value(Method method, List<Object> arguments) {}

    /** What this thread says from now on is written down. */
    void record() {
        said.clear();
        thread = Thread.currentThread().threadId();
    }

    void stop() {
        thread = 0;
    }

    int statements() {
        return (int) said.stream().filter(Said.Statement.class::isInstance).count();
    }

    /** As long as the tape runs, connections of this pool are listened to; else nothing stands between. */
    Connection over(Connection connection) {
        return Thread.currentThread().threadId() == thread ? listened(connection) : connection;
    }

    private Connection listened(Connection connection) {
        return proxy(Connection.class, (_, method, arguments) -> {
            var answer = call(connection, method, arguments);
            if (answer instanceof PreparedStatement statement && arguments != null) {
                return listened(statement, (String) arguments[0]);
            }
            switch (method.getName()) {
                case "commit", "rollback", "setAutoCommit" -> write(new Said.OnConnection(method, copy(arguments)));
                default -> {}
            }
            return answer;
        });
    }

    private PreparedStatement listened(PreparedStatement statement, String sql) {
        var values = new ArrayList<Value>();
        return proxy(PreparedStatement.class, (_, method, arguments) -> {
            var name = method.getName();
            if (name.startsWith("set") && arguments != null && arguments.length > 1) {
                values.add(new Value(method, copy(arguments)));
            } else if (name.startsWith("execute")) {
                write(new Said.Statement(sql, List.copyOf(values)));
            }
            return call(statement, method, arguments);
        });
    }

    private void write(Said what) {
        if (Thread.currentThread().threadId() == thread) {
            said.add(what);
        }
    }

    /** Says it all again. */
    void replay(Connection connection) throws Exception {
        Map<String, PreparedStatement> prepared = new HashMap<>();
        for (var each : said) {
            switch (each) {
                case Said.OnConnection(var method, var arguments) -> call(connection, method, arguments.toArray());
                case Said.Statement(var sql, var values) -> {
                    var known = prepared.get(sql);
                    if (known == null) {
                        known = connection.prepareStatement(sql);
                        prepared.put(sql, known);
                    }
                    say(known, values);
                }
            }
        }
        for (var statement : prepared.values()) {
            statement.close();
        }
    }

    private static void say(PreparedStatement statement, List<Value> values) throws Exception {
        for (var value : values) {
            call(statement, value.method(), value.arguments().toArray());
        }
        if (statement.execute()) {
            try (var rows = statement.getResultSet()) {
                while (rows.next()) {
                    rows.getString(1);
                }
            }
        }
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Exception {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof SQLException problem) {
                throw problem;
            }
            throw e;
        }
    }

    /** A value may be null, so this is no immutable list. */
    private static List<Object> copy(Object @Nullable [] arguments) {
        return arguments == null ? List.of() : Arrays.asList(arguments.clone());
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
