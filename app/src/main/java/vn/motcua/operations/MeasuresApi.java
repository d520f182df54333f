package vn.motcua.operations;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.Call;
import vn.motcua.api.Replies;
import vn.motcua.api.Scope;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Measure;
import vn.motcua.ui.Words;

/** Số đo for monitoring programs, in the text format that Prometheus made common. */
@RestController
class MeasuresApi {
    private static final String PREFIX = "motcua_";
    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;version=0.0.4;charset=utf-8");

    private final ReadMeasures readMeasures;

    MeasuresApi(ReadMeasures readMeasures) {
        this.readMeasures = readMeasures;
    }

    @GetMapping("/api/v1/measures")
    @Call(
            name = "readMeasures",
            says = "operations.api.read-measures",
            answer = String.class,
            media = "text/plain",
            scope = Scope.MEASURES_READ)
    ResponseEntity<Object> read(Actor actor, Replies replies) {
        return switch (readMeasures.read(actor)) {
            case ReadMeasures.Outcome.Read(var measures) ->
                ResponseEntity.ok().contentType(TEXT).body(written(measures, replies.words()));
            case ReadMeasures.Outcome.NotAllowed(var refused) -> replies.refused(refused);
        };
    }

    private static String written(List<Measure> measures, Words words) {
        return measures.stream().map(measure -> written(measure, words)).collect(Collectors.joining());
    }

    private static String written(Measure measure, Words words) {
        return """
                # HELP %1$s %2$s
                # TYPE %1$s %3$s
                %1$s %4$s
                """.formatted(
                        PREFIX + measure.name(),
                        words.say(measure.says()),
                        measure.kind().name().toLowerCase(Locale.ROOT),
                        BigDecimal.valueOf(measure.value()).toPlainString());
    }
}
