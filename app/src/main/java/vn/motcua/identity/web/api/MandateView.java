package vn.motcua.identity.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.identity.usecase.Mandates.Named;
import vn.motcua.shared.Trust;

/**
 * Quyền thay mặt, as programs see it.
 *
 * @param principal who is acted for, by name
 * @param agent who acts, by name
 * @param ground by what right, by its key
 * @param trusts with what
 * @param until the first day on which it counts no longer; absent while open-ended
 * @param state offered, to-come, in-force, declined or ended
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record MandateView(
        UUID id,
        String principal,
        String agent,
        String ground,
        List<String> trusts,
        LocalDate from,
        Optional<LocalDate> until,
        String state) {

    static List<MandateView> of(List<Named> mandates, LocalDate today) {
        return mandates.stream().map(named -> of(named, today)).toList();
    }

    private static MandateView of(Named named, LocalDate today) {
        var mandate = named.mandate();
        return new MandateView(
                mandate.id(),
                named.principal(),
                named.agent(),
                mandate.ground().key(),
                mandate.trusts().stream().sorted().map(Trust::key).toList(),
                mandate.term().from(),
                mandate.term().until(),
                mandate.state(today).name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
