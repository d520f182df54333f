package vn.motcua.shared.jdbc;

import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import vn.motcua.shared.CitizenId;
import vn.motcua.shared.Fact;

/** Facts as JSON: components by their names, instants and days in ISO form, no type names, no citizen ids. */
final class FactText {
    private static final ClassValue<String> NAMES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return Optional.ofNullable(type.getAnnotation(Fact.Name.class))
                    .map(Fact.Name::value)
                    .orElseThrow(() -> new IllegalArgumentException(type.getName() + " has no @Fact.Name"));
        }
    };

    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(new Forbidden()))
            .build();

    static String name(Fact fact) {
        return NAMES.get(fact.getClass());
    }

    String write(Fact fact) {
        return mapper.writeValueAsString(fact);
    }

    JsonNode read(String data) {
        return mapper.readTree(data);
    }

    /** The log is kept for ever and read by everybody, so an official number must not get into it. */
    private static final class Forbidden extends StdSerializer<CitizenId> {
        private Forbidden() {
            super(CitizenId.class);
        }

        @Override
        public void serialize(CitizenId id, JsonGenerator json, SerializationContext context) {
            throw new IllegalArgumentException("a fact names persons by PersonId, not by citizen id");
        }
    }
}
