package vn.motcua.api.web;

import com.fasterxml.jackson.annotation.Nulls;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Điều để trống: a list or map of a body with {@code null} in it is refused at its place, for what is asked of several is never done
 * for some of them. Answers to questions, where {@code null} says that there is none, are taken without it: their maps say so by
 * {@code @JsonSetter(contentNulls = SKIP)}.
 */
@Component
class WhatIsNull implements JsonMapperBuilderCustomizer {
    @Override
    public void customize(JsonMapper.Builder builder) {
        builder.changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL));
    }
}
