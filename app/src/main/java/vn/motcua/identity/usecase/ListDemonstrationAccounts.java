package vn.motcua.identity.usecase;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.identity.DemonstrationAccounts;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.Role;
import vn.motcua.shared.VietnamTime;

/** Liệt kê tài khoản minh họa. Invented people have no privacy, so nobody's leave is asked. */
@Component
class ListDemonstrationAccounts implements DemonstrationAccounts {
    private final SampleAccounts samples;
    private final Agencies agencies;
    private final Clock clock;

    ListDemonstrationAccounts(SampleAccounts samples, Agencies agencies, Clock clock) {
        this.samples = samples;
        this.agencies = agencies;
        this.clock = clock;
    }

    @Override
    public boolean exist() {
        return samples.exist();
    }

    @Override
    public List<Sample> list() {
        var names = agencies.on(VietnamTime.dateOf(clock.instant())).stream()
                .collect(Collectors.toMap(Agency::id, agency -> agency.name().vietnamese()));
        return samples.list().stream()
                .sorted(Comparator.comparing(
                                (SampleAccounts.Line line) -> line.role().isEmpty())
                        .thenComparing(line -> line.role().orElse(Role.SYSTEM_ADMINISTRATOR))
                        .thenComparing(SampleAccounts.Line::login))
                .map(line -> new Sample(
                        line.login(),
                        line.role(),
                        line.agency().map(agency -> names.getOrDefault(agency, agency.toString())),
                        line.fullName()))
                .toList();
    }
}
