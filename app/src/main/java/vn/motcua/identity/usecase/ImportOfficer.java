package vn.motcua.identity.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.motcua.identity.model.OfficerReading;
import vn.motcua.identity.model.OfficerRow;
import vn.motcua.identity.model.OfficerRow.Column;
import vn.motcua.identity.model.WantedOfficer;
import vn.motcua.identity.spi.FieldsOfWork;
import vn.motcua.identity.usecase.ImportOfficers.Flaw;
import vn.motcua.identity.usecase.ImportOfficers.Verdict;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;

/** Một dòng of a table of officers. A rehearsal is the act itself, taken back: it cannot promise what the act refuses. */
@Component
class ImportOfficer {
    private final Accounts accounts;
    private final InviteOfficer inviting;
    private final AppointOfficer appointing;
    private final Agencies agencies;
    private final FieldsOfWork fields;
    private final Clock clock;

    ImportOfficer(
            Accounts accounts,
            InviteOfficer inviting,
            AppointOfficer appointing,
            Agencies agencies,
            FieldsOfWork fields,
            Clock clock) {
        this.accounts = accounts;
        this.inviting = inviting;
        this.appointing = appointing;
        this.agencies = agencies;
        this.fields = fields;
        this.clock = clock;
    }

    /** @param keep whether it is meant */
    @Transactional
    Verdict take(Actor by, OfficerRow row, String origin, boolean keep) {
        if (!keep) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return switch (OfficerReading.read(row, this::agency, fields.all())) {
            case OfficerReading.Result.Misread(var columns) -> new Verdict.Wrong(columns, Flaw.UNREADABLE);
            case OfficerReading.Result.Read(var wanted) ->
                accounts.bearing(wanted.login())
                        .map(known -> known.practice() == wanted.practice()
                                ? appoint(by, known.person(), wanted)
                                : new Verdict.Wrong(Column.PRACTICE, Flaw.TAKEN))
                        .orElseGet(() -> invite(by, wanted, origin));
        };
    }

    private Optional<AgencyId> agency(String code, LocalDate day) {
        return agencies.bearing(code, day).map(Agency::id);
    }

    private Verdict appoint(Actor by, PersonId known, WantedOfficer wanted) {
        return switch (appointing.appoint(by, known, wanted.post(clock.instant()))) {
            case AppointOfficer.Outcome.Appointed _ -> new Verdict.Appointed();
            case AppointOfficer.Outcome.AlreadyAppointed _, AppointOfficer.Outcome.HoldsItAlready _ ->
                new Verdict.Already();
            case AppointOfficer.Outcome.AccountIsClosed _ -> new Verdict.Wrong(Column.LOGIN, Flaw.CLOSED);
            case AppointOfficer.Outcome.AuditsItself _ -> new Verdict.Wrong(Column.ROLE, Flaw.AUDITS_ITSELF);
            case AppointOfficer.Outcome.NoSuchAgency _ -> new Verdict.Wrong(Column.AGENCY_CODE, Flaw.UNREADABLE);
            case AppointOfficer.Outcome.NotAllowed(var refused) -> new Verdict.NotAllowed(refused);
        };
    }

    private Verdict invite(Actor by, WantedOfficer wanted, String origin) {
        return switch (inviting.invite(by, wanted.account(clock.instant()), origin)) {
            case InviteOfficer.Outcome.Invited _ -> new Verdict.Invited();
            case InviteOfficer.Outcome.NoAddress _ -> new Verdict.Wrong(Column.EMAIL, Flaw.UNREADABLE);
            case InviteOfficer.Outcome.NotOpened(var why) -> notOpened(why);
        };
    }

    private static Verdict notOpened(OpenAccount.Outcome why) {
        return switch (why) {
            case OpenAccount.Outcome.Opened _, OpenAccount.Outcome.AlreadyOpen _ -> new Verdict.Already();
            case OpenAccount.Outcome.LoginTaken _ -> new Verdict.Wrong(Column.LOGIN, Flaw.TAKEN);
            case OpenAccount.Outcome.CitizenIdTaken _ -> new Verdict.Wrong(Column.CITIZEN_ID, Flaw.TAKEN);
            case OpenAccount.Outcome.NoSuchAgency _ -> new Verdict.Wrong(Column.AGENCY_CODE, Flaw.UNREADABLE);
            case OpenAccount.Outcome.NotAllowed(var refused) -> new Verdict.NotAllowed(refused);
        };
    }
}
