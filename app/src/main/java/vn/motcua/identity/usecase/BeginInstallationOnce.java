package vn.motcua.identity.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.BeginInstallation;
import vn.motcua.identity.model.LoginName;
import vn.motcua.identity.model.NewAccount;
import vn.motcua.identity.model.Person;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Bilingual;
import vn.motcua.organisation.Founding;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.LegalBasis;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;
import vn.motcua.shared.Uuid7;
import vn.motcua.shared.VietnamTime;

/** The first agency and administrator, entered by the program under the verbs and facts of every later one. */
@Component
class BeginInstallationOnce implements BeginInstallation {
    private static final Actor PROGRAM = new Actor.Program("identity.begin-installation");

    /** Mã định danh cấp 1: a letter from A to Y and two digits. */
    @LegalBasis("Quyết định 20/2020/QĐ-TTg")
    private static final Pattern CODE = Pattern.compile("[A-Y]\\d{2}");

    private final Founding founding;
    private final Agencies agencies;
    private final OpenAccount opening;
    private final Posts posts;
    private final Clock clock;

    BeginInstallationOnce(Founding founding, Agencies agencies, OpenAccount opening, Posts posts, Clock clock) {
        this.founding = founding;
        this.agencies = agencies;
        this.opening = opening;
        this.posts = posts;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Outcome begin(Wish wish) {
        var now = clock.instant();
        var today = VietnamTime.dateOf(now);
        var login = LoginName.parse(wish.login());
        var person = new PersonId(Uuid7.at(now));
        if (!CODE.matcher(wish.code()).matches()) {
            return new Outcome.Misread("operations.begin.code");
        }
        if (login.isEmpty()) {
            return new Outcome.Misread("operations.begin.login");
        }
        if (posts.isKeptByAnother(Role.SYSTEM_ADMINISTRATOR, person, today)) {
            return new Outcome.AlreadyBegun();
        }
        return switch (founding.found(PROGRAM, agency(wish, new AgencyId(Uuid7.at(now))), today)) {
            case Founding.Outcome.Founded(var agency) -> open(wish, login.get(), person, agency, today);
            case Founding.Outcome.CodeTaken(var code) ->
                province(code, today)
                        .map(agency -> open(wish, login.get(), person, agency, today))
                        .orElseGet(() -> new Outcome.Misread("operations.begin.code-taken"));
            case Founding.Outcome.AlreadyFounded _, Founding.Outcome.NotAllowed _ ->
                throw new IllegalStateException("the first agency cannot be founded");
        };
    }

    /** The province of an installation whose administrators have all gone: it is begun anew where it stands. */
    private Optional<AgencyId> province(String code, LocalDate today) {
        return agencies.bearing(code, today)
                .filter(agency -> agency.kind() == Agency.Kind.PROVINCE)
                .map(Agency::id);
    }

    private Outcome open(Wish wish, LoginName login, PersonId id, AgencyId agency, LocalDate today) {
        var person = new Person(id, wish.fullName(), Optional.empty(), Optional.empty(), Optional.empty());
        var post = new Post(Uuid7.at(clock.instant()), Role.SYSTEM_ADMINISTRATOR, agency, today, Optional.empty());
        return switch (opening.open(PROGRAM, new NewAccount(person, login, post))) {
            case OpenAccount.Outcome.Opened(var opened, var password) -> new Outcome.Begun(opened, password.value());
            case OpenAccount.Outcome.LoginTaken _ -> new Outcome.Misread("operations.begin.login-taken");
            case OpenAccount.Outcome.AlreadyOpen _,
                    OpenAccount.Outcome.CitizenIdTaken _,
                    OpenAccount.Outcome.NoSuchAgency _,
                    OpenAccount.Outcome.NotAllowed _ ->
                throw new IllegalStateException("the first account cannot be opened");
        };
    }

    private static Agency agency(Wish wish, AgencyId id) {
        return new Agency(
                id,
                wish.code(),
                Agency.Kind.PROVINCE,
                new Bilingual(wish.agency(), wish.agency()),
                Optional.empty(),
                Optional.empty());
    }
}
