package vn.motcua.dossier.usecase;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Amendment;
import vn.motcua.dossier.model.Custody;
import vn.motcua.dossier.model.Maker;
import vn.motcua.dossier.model.Passage;
import vn.motcua.identity.OfficerNames;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.VietnamTime;
import vn.motcua.ui.Words;

/** Gọi tên offices as they were called then, and those who acted in them. */
@Component
public class Holders {
    private final Agencies agencies;
    private final OfficerNames names;

    Holders(Agencies agencies, OfficerNames names) {
        this.agencies = agencies;
        this.names = names;
    }

    /** The role and the agency, or the citizen whose turn it was. */
    public String name(Passage passage, Words words) {
        return passage.stage().isWithCitizen() ? words.say("dossier.desk.citizen") : office(passage.custody(), words);
    }

    public String office(Custody custody, Words words) {
        return words.say(
                "dossier.desk.tray", words.say("ui.role." + custody.role().key()), agency(custody, words));
    }

    public String agency(Custody custody, Words words) {
        return agencies.find(custody.agency(), VietnamTime.dateOf(custody.since()))
                .map(agency -> Optional.of(agency.name().in(words.language().tag()))
                        .filter(name -> !name.isBlank())
                        .orElse(agency.name().vietnamese()))
                .orElse("");
    }

    /** All who acted on what is in the folder, each in words. */
    public People people(Folder folder, Words words) {
        var acted = Stream.of(
                        folder.way().stream().map(Passage::by).flatMap(Optional::stream),
                        folder.answered().amendments().stream().flatMap(Amendment::people),
                        folder.wordings().stream()
                                .flatMap(wording -> wording.by().stream())
                                .map(Maker::person))
                .flatMap(each -> each)
                .collect(Collectors.toSet());
        return new People(names.of(acted), words);
    }

    /** Những người đã làm. Whoever is no officer of ours is a citizen. */
    public record People(Map<PersonId, String> officers, Words words) {
        public String name(Optional<PersonId> who) {
            return who.map(person -> officers.getOrDefault(person, words.say("dossier.desk.citizen")))
                    .orElseGet(() -> words.say("dossier.desk.program"));
        }
    }
}
