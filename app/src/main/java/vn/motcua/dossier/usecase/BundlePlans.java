package vn.motcua.dossier.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.model.BundlePlan;
import vn.motcua.organisation.Agency;

/** Các phương án liên thông that come with the program, read once. */
@Component
class BundlePlans {
    private static final String FILES = "classpath:bundle/*.json";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** How dossiers are made of what is asked for by this procedure; empty where it is one dossier. */
    Optional<BundlePlan> of(ProcedureCode procedure) {
        return Optional.ofNullable(Opened.PLANS.get(procedure));
    }

    /**
     * How a bundle was made.
     *
     * @throws java.util.NoSuchElementException if the program knows the plan no longer
     */
    BundlePlan known(ProcedureCode procedure) {
        return of(procedure).orElseThrow();
    }

    private static Map<ProcedureCode, BundlePlan> read() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources(FILES);
            var plans = new HashMap<ProcedureCode, BundlePlan>();
            for (var file : files) {
                var plan = read(file.getContentAsString(StandardCharsets.UTF_8));
                plans.put(plan.procedure(), plan);
            }
            return Map.copyOf(plans);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BundlePlan read(String json) {
        return MAPPER.readValue(json, Written.class).plan();
    }

    /** As it is written down: what is not needed is left out. */
    private record Written(String procedure, List<WrittenPart> parts) {
        BundlePlan plan() {
            return new BundlePlan(
                    new ProcedureCode(procedure),
                    parts.stream().map(WrittenPart::part).toList());
        }
    }

    private record WrittenPart(
            String id,
            String procedure,
            Optional<Agency.Kind> desk,
            Optional<List<BundlePlan.Case>> cases,
            Optional<Map<Integer, Integer>> papers,
            Optional<Map<String, List<BundlePlan.Take>>> answers,
            Optional<List<BundlePlan.After>> after,
            Optional<String> gives,
            Optional<Map<String, String>> takes) {
        BundlePlan.Part part() {
            return new BundlePlan.Part(
                    id,
                    new ProcedureCode(procedure),
                    desk,
                    cases.orElse(List.of()),
                    papers.orElse(Map.of()),
                    answers.orElse(Map.of()),
                    after.orElse(List.of()),
                    gives,
                    takes.orElse(Map.of()).entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, each -> BundlePlan.Feed.of(each.getValue()))));
        }
    }

    /** Read when the first is asked for, not while citizens wait for the program to start. */
    private static final class Opened {
        static final Map<ProcedureCode, BundlePlan> PLANS = read();
    }
}
