package vn.motcua.api.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.Replies;

/** The document for programs, in the language asked for. */
@RestController
class DescriptionApi {
    private final Description description;

    DescriptionApi(Description description) {
        this.description = description;
    }

    @GetMapping("/api/openapi.json")
    ResponseEntity<Object> document(Replies replies) {
        return replies.ok(description.in(replies.words()));
    }
}
