package vn.motcua.dossier.web.citizen;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.core.io.InputStreamSource;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.document.FileId;
import vn.motcua.document.Storing;
import vn.motcua.dossier.usecase.KeepPapers.Adding;
import vn.motcua.dossier.usecase.KeepPapers.Sent;
import vn.motcua.dossier.usecase.LeavePaper;
import vn.motcua.shared.Decision;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;

/**
 * Tệp vừa gửi by a form that was given an id for the sending, so that the same sending twice adds its papers once. Papers that
 * were left at the door when a session was over come with the form in which its sender signed in again.
 */
record Uploaded(List<Paper> papers) {
    static final String FIELD = "file";

    Uploaded {
        papers = List.copyOf(papers);
    }

    /** Gives them one after the other to what takes them, up to the first that is not taken. */
    Outcome sentTo(Add add, Page page) throws IOException {
        for (var paper : papers) {
            switch (paper.sent(add)) {
                case Adding.Added _ -> {}
                case Adding.NotTaken(var why) -> {
                    return new Outcome.Wrong(problem(paper.name(), why, page));
                }
                case Adding.Unknown _ -> {
                    return new Outcome.Gone();
                }
                case Adding.NotAllowed(var refused) -> {
                    return new Outcome.NotAllowed(refused);
                }
            }
        }
        return papers.isEmpty() ? new Outcome.Wrong(nothing(page)) : new Outcome.Taken();
    }

    /** Boxes left empty send a file without a name. */
    static Uploaded of(MultiValueMap<String, MultipartFile> files, List<String> left, String sending, LeavePaper door) {
        var sources = new ArrayList<Source>();
        files.getOrDefault(FIELD, List.of()).stream()
                .filter(file -> !name(file).isBlank())
                .forEach(file -> sources.add(new Source(name(file), file)));
        left.stream()
                .flatMap(known -> parsed(known).flatMap(id -> door.left(new FileId(id))).stream())
                .forEach(file -> sources.add(new Source(file.name(), () -> door.open(file))));
        var base = parsed(sending).orElseGet(UUID::randomUUID);
        return new Uploaded(IntStream.range(0, sources.size())
                .mapToObj(at -> new Paper(
                        sources.get(at), new UUID(base.getMostSignificantBits(), base.getLeastSignificantBits() + at)))
                .toList());
    }

    private static String name(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename()).orElse("");
    }

    static String next() {
        return UUID.randomUUID().toString();
    }

    private static Optional<UUID> parsed(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Problems nothing(Page page) {
        return Problems.of(new Problem(FIELD, page.say("dossier.apply.file.nothing")));
    }

    static Problems tooLarge(Page page) {
        return Problems.of(new Problem(FIELD, page.say("dossier.apply.file.too-large")));
    }

    private static Problems problem(String name, Storing why, Page page) {
        var words = switch (why) {
            case Storing.Empty _ -> page.say("dossier.apply.file.empty", name);
            case Storing.TooLarge _ -> page.say("dossier.apply.file.too-large");
            case Storing.KindNotAccepted _ -> page.say("dossier.apply.file.kind", name);
            case Storing.TooMuchWaiting _ -> page.say("dossier.apply.file.waiting");
            case Storing.IdTaken _, Storing.Stored _, Storing.NotAllowed _ -> page.say("dossier.apply.file.again");
        };
        return Problems.of(new Problem(FIELD, words));
    }

    private record Source(String name, InputStreamSource content) {}

    /** One of them. */
    record Paper(Source source, UUID id) {

        String name() {
            return source.name();
        }

        /** Under an id of its own where another file was sent under this one before: a browser went back to its form. */
        Adding sent(Add add) throws IOException {
            var first = sent(add, id);
            return first instanceof Adding.NotTaken(Storing.IdTaken _) ? sent(add, UUID.randomUUID()) : first;
        }

        private Adding sent(Add add, UUID as) throws IOException {
            try (var content = source.content().getInputStream()) {
                return add.add(new Sent(new FileId(as), name(), content));
            }
        }
    }

    /** Takes a paper for something. */
    @FunctionalInterface
    interface Add {
        Adding add(Sent paper) throws IOException;
    }

    /** Kết quả. */
    sealed interface Outcome {
        /** All of them. */
        record Taken() implements Outcome {}

        /** Nothing was chosen, or one of them is no paper; those before it were taken. */
        record Wrong(Problems problems) implements Outcome {}

        /** What they were for is not there, or takes no papers any more. */
        record Gone() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
