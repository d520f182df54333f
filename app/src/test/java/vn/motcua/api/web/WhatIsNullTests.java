package vn.motcua.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.json.JsonMapper;

class WhatIsNullTests {
    private final JsonMapper json = json();

    @Test
    void whatIsNullAmongAnswersWasNotSent() {
        var sent = json.readValue("{\"answers\":{\"name\":null,\"day\":\"5\"},\"papers\":[1,2]}", Sent.class);
        assertThat(sent.answers()).contains(Map.of("day", "5"));
        assertThat(sent.papers()).contains(List.of(1, 2));
    }

    @Test
    void whatIsNullInAListIsRefusedAtItsPlace() {
        assertThatExceptionOfType(InvalidNullException.class)
                .isThrownBy(() -> json.readValue("{\"papers\":[1,null,2]}", Sent.class))
                .satisfies(refused -> assertThat(refused.getPath().getFirst().getPropertyName())
                        .isEqualTo("papers"));
    }

    @Test
    void whatIsNullItselfIsEmptyAsBefore() {
        assertThat(json.readValue("{\"answers\":null}", Sent.class))
                .isEqualTo(new Sent(Optional.empty(), Optional.empty()));
    }

    private static JsonMapper json() {
        var builder = JsonMapper.builder();
        new WhatIsNull().customize(builder);
        return builder.build();
    }

    private record Sent(
            @JsonSetter(contentNulls = Nulls.SKIP) Optional<Map<String, String>> answers,
            Optional<List<Integer>> papers) {}
}
