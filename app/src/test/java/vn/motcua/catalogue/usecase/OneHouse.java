package vn.motcua.catalogue.usecase;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;

/** One house for all tests that do not mind each other, because each has procedures of its own. */
final class OneHouse implements ParameterResolver {
    private static final Namespace OURS = Namespace.create(OneHouse.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Opened.class;
    }

    @Override
    public @Nullable Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, OURS)
                .computeIfAbsent(Opened.class, _ -> Opened.begin(), Opened.class);
    }

    /** Nhà đang mở. */
    record Opened(TestDatabase database, TestHouse house) implements AutoCloseable {

        static Opened begin() {
            var database = TestDatabase.fresh();
            return new Opened(database, TestHouse.over(database));
        }

        <T> T bean(Class<T> type) {
            return house.bean(type);
        }

        @Override
        public void close() {
            house.close();
            database.close();
        }
    }
}
