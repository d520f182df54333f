package vn.motcua;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The plans of the statements that run through it, each asked for with the very parameters before it runs. */
public final class Plans {
    private final List<String> plans = new ArrayList<>();
    private final DataSource source;

    private Plans(DataSource over) {
        source = proxy(DataSource.class, (_, method, arguments) -> {
            var answer = call(over, method, arguments);
            return answer instanceof Connection connection ? watched(connection) : answer;
        });
    }

    public static Plans over(DataSource source) {
        return new Plans(source);
    }

    /** To be given to the code whose statements are looked at. */
    public DataSource source() {
        return source;
    }

    /** The plans since it was asked last. */
    public List<String> taken() {
        var taken = List.copyOf(plans);
        plans.clear();
        return taken;
    }

    private Connection watched(Connection connection) {
        return proxy(Connection.class, (_, method, arguments) -> {
            var answer = call(connection, method, arguments);
            return answer instanceof PreparedStatement statement && arguments != null
                    ? watched(statement, connection.prepareStatement(explaining((String) arguments[0])))
                    : answer;
        });
    }

    private static String explaining(String sql) {
        return Arrays.stream(sql.split(";\n"))
                .map("EXPLAIN (COSTS OFF) "::concat)
                .collect(Collectors.joining(";\n"));
    }

    /** Parameters go to both. */
    private PreparedStatement watched(PreparedStatement statement, PreparedStatement explained) {
        return proxy(PreparedStatement.class, (_, method, arguments) -> {
            if (method.getName().startsWith("set") && arguments != null && arguments.length > 1) {
                call(explained, method, arguments);
            } else if (method.getName().startsWith("execute")) {
                plans.addAll(explain(explained));
            } else if (method.getName().equals("close")) {
                explained.close();
            }
            return call(statement, method, arguments);
        });
    }

    /** One plan for each of the statements that are sent together. */
    private static List<String> explain(PreparedStatement explained) throws SQLException {
        var plans = new ArrayList<String>();
        for (var more = explained.execute(); more; more = explained.getMoreResults()) {
            plans.add(plan(explained.getResultSet()));
        }
        return plans;
    }

    private static String plan(ResultSet lines) throws SQLException {
        var plan = new StringBuilder();
        while (lines.next()) {
            plan.append(lines.getString(1)).append('\n');
        }
        return plan.toString();
    }

    private static @Nullable Object call(Object on, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Plans.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
