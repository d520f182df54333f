package vn.motcua.api.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import vn.motcua.api.Scope;

/** Những lời gọi of one room, for people to read. */
public record RoomCalls(String room, List<Line> calls) {
    public RoomCalls {
        calls = List.copyOf(calls);
    }

    /**
     * Một lời gọi.
     *
     * @param name as in the document
     * @param says the message that says what it does
     * @param scope what the token must have been given; empty where nobody must say who they are
     * @param questions what goes into the address and the headers, by name
     */
    public record Line(
            String name,
            RequestMethod method,
            String path,
            String says,
            Optional<Scope> scope,
            List<String> questions) {
        public Line {
            questions = List.copyOf(questions);
        }

        static Line of(Calls.Described described, Stream<String> questions) {
            return new Line(
                    described.call().name(),
                    described.method(),
                    described.path(),
                    described.call().says(),
                    described.scope(),
                    questions.toList());
        }
    }
}
