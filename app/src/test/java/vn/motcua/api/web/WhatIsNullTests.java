package vn.motcua.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class WhatIsNullTests {
    private final JsonMapper json = json();

    @Test
    void whatIsNullAmongAnswersOrInAListWasNotSent() {
        var sent = json.readValue("{\"answers\":{\"name\":null,\"day\":\"5\"},\"papers\":[1,null,2]}", Sent.class);
        assertThat(sent.answers()).contains(Map.of("day", "5"));
        assertThat(sent.papers()).contains(List.of(1, 2));
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

    private record Sent(Optional<Map<String, String>> answers, Optional<List<Integer>> papers) {}
}
