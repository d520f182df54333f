package vn.motcua.dossier.web.citizen;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.document.FileId;
import vn.motcua.document.Storing;
import vn.motcua.dossier.usecase.KeepPapers.Adding;
import vn.motcua.dossier.usecase.KeepPapers.Sent;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;

/** Tệp vừa gửi by a form that was given an id for the sending, so that the same sending twice adds its papers once. */
record Uploaded(List<Paper> papers) {
    static final String FIELD = "file";

    Uploaded {
        papers = List.copyOf(papers);
    }

    /** Boxes left empty send a file without a name. */
    static Uploaded of(MultiValueMap<String, MultipartFile> files, String sending) {
        var base = id(sending);
        var papers = new ArrayList<Paper>();
        for (var file : files.getOrDefault(FIELD, List.of())) {
            if (!name(file).isBlank()) {
                var id = new UUID(base.getMostSignificantBits(), base.getLeastSignificantBits() + papers.size());
                papers.add(new Paper(file, id));
            }
        }
        return new Uploaded(papers);
    }

    private static String name(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename()).orElse("");
    }

    static String next() {
        return UUID.randomUUID().toString();
    }

    private static UUID id(String sending) {
        try {
            return UUID.fromString(sending);
        } catch (IllegalArgumentException _) {
            return UUID.randomUUID();
        }
    }

    static Problems nothing(Page page) {
        return Problems.of(new Problem(FIELD, page.say("dossier.apply.file.nothing")));
    }

    static Problems tooLarge(Page page) {
        return Problems.of(new Problem(FIELD, page.say("dossier.apply.file.too-large")));
    }

    static Problems problem(String name, Storing why, Page page) {
        var words = switch (why) {
            case Storing.Empty _ -> page.say("dossier.apply.file.empty", name);
            case Storing.TooLarge _ -> page.say("dossier.apply.file.too-large");
            case Storing.KindNotAccepted _ -> page.say("dossier.apply.file.kind", name);
            case Storing.TooMuchWaiting _ -> page.say("dossier.apply.file.waiting");
            case Storing.IdTaken _, Storing.Stored _, Storing.NotAllowed _ -> page.say("dossier.apply.file.again");
        };
        return Problems.of(new Problem(FIELD, words));
    }

    /** One of them. */
    record Paper(MultipartFile file, UUID id) {

        String name() {
            return Uploaded.name(file);
        }

        /** Under an id of its own where another file was sent under this one before: a browser went back to its form. */
        Adding sent(Add add) throws IOException {
            var first = sent(add, id);
            return first instanceof Adding.NotTaken(Storing.IdTaken _) ? sent(add, UUID.randomUUID()) : first;
        }

        private Adding sent(Add add, UUID as) throws IOException {
            try (var content = file.getInputStream()) {
                return add.add(new Sent(new FileId(as), name(), content));
            }
        }
    }

    /** Takes a paper for something. */
    @FunctionalInterface
    interface Add {
        Adding add(Sent paper) throws IOException;
    }
}
