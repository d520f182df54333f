package vn.motcua.dossier.usecase;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Draft;
import vn.motcua.dossier.model.Filing;
import vn.motcua.dossier.model.Handing;
import vn.motcua.dossier.model.Proxy;
import vn.motcua.identity.PeopleNames;
import vn.motcua.identity.Representation;
import vn.motcua.shared.PersonId;

/** Những người giúp, told to whoever has leave to see what they helped with. */
@Component
class Helpers {
    private final Handings handings;
    private final Representation representation;
    private final PeopleNames names;

    Helpers(Handings handings, Representation representation, PeopleNames names) {
        this.handings = handings;
        this.representation = representation;
        this.names = names;
    }

    /** What somebody is called; empty if they are not known. */
    String name(PersonId person) {
        return names.of(Set.of(person)).getOrDefault(person, "");
    }

    /** Who filled in by the owner's code or before them, first to last. */
    List<Helper> of(Draft draft) {
        return told(handings.helped(draft.id()));
    }

    /** Who filed it for its owner, and who filled in; nobody where the owner did both. */
    List<Helper> of(DossierId dossier, Filing filing) {
        var asked = new Asked(dossier, filing.proxy().map(Proxy::mandate), filing.assisted());
        return of(List.of(asked)).getOrDefault(dossier, List.of());
    }

    /** The same for many; those whom nobody helped are left out. */
    Map<DossierId, List<Helper>> of(Collection<Asked> asked) {
        var filers = representation.representatives(
                asked.stream().flatMap(each -> each.mandate().stream()).collect(Collectors.toSet()));
        var handed = handings.helped(
                asked.stream().filter(Asked::assisted).map(Asked::dossier).collect(Collectors.toSet()));
        var called = names(handed.values().stream().flatMap(List::stream).toList());
        return asked.stream()
                .filter(each -> each.mandate().isPresent() || handed.containsKey(each.dossier()))
                .collect(Collectors.toMap(
                        Asked::dossier,
                        each -> Stream.concat(
                                        each.mandate().stream()
                                                .flatMap(mandate -> Stream.ofNullable(filers.get(mandate)))
                                                .map(Helper::of),
                                        handed.getOrDefault(each.dossier(), List.of()).stream()
                                                .map(handing -> Helper.of(handing, called.apply(handing))))
                                .toList()));
    }

    private List<Helper> told(List<Handing> handed) {
        var called = names(handed);
        return handed.stream()
                .map(handing -> Helper.of(handing, called.apply(handing)))
                .toList();
    }

    private Function<Handing, String> names(List<Handing> handed) {
        var known = names.of(handed.stream().map(each -> each.filler().by()).collect(Collectors.toSet()));
        return handing -> known.getOrDefault(handing.filler().by(), "");
    }

    /**
     * Hồ sơ được hỏi.
     *
     * @param mandate by which it was filed; empty where its owner did
     * @param assisted whether somebody helped
     */
    record Asked(DossierId dossier, Optional<UUID> mandate, boolean assisted) {}
}
