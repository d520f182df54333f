package vn.motcua.bench.dossier;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import vn.motcua.bench.House;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.model.Asker;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Draft;
import vn.motcua.dossier.model.Handover;
import vn.motcua.dossier.usecase.AcceptDossier;
import vn.motcua.dossier.usecase.Drafting;
import vn.motcua.dossier.usecase.Errand;
import vn.motcua.dossier.usecase.FileDossier;
import vn.motcua.dossier.usecase.GiveOutResult;
import vn.motcua.dossier.usecase.HandleDossier;
import vn.motcua.dossier.usecase.Handled;
import vn.motcua.dossier.usecase.KeepDraft;
import vn.motcua.dossier.usecase.SeeDossier;
import vn.motcua.form.Answers;
import vn.motcua.form.FieldType;
import vn.motcua.form.Form;
import vn.motcua.form.Forms;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;

/** Quầy: registrations of a household business, from filling in to handing over, by the verbs that pages and API use. */
final class Counter {
    private static final ProcedureCode BUSINESS = new ProcedureCode("1.001612");

    private static final Optional<Handover> TAKEN =
            Optional.of(Handover.atCounter(new Asker(Asker.Kind.OWNER, "", "thẻ căn cước")));

    private final House house;
    private final LocalDate today;
    private final AgencyId desk;
    private final Form form;
    private final Actor clerk;
    private final List<Actor> handlers;
    private final AtomicLong misses = new AtomicLong();
    private boolean looking;

    Counter(House house, LocalDate today) {
        this.house = house;
        this.today = today;
        desk = agency("Y99.01.01");
        var ward = agency("Y99.01");
        var named = house.bean(Catalogue.class).find(BUSINESS, today).orElseThrow();
        form = house.bean(Forms.class)
                .find(named.procedure().guidance().form().orElseThrow())
                .orElseThrow();
        clerk = officer(Role.RECEPTION_CLERK, desk);
        var head = officer(Role.DIVISION_HEAD, ward);
        handlers = List.of(
                head,
                officer(Role.SPECIALIST, ward),
                head,
                officer(Role.LEADER, ward),
                officer(Role.RECORDS_OFFICER, ward));
    }

    /** How often what was written was not there at the next look. */
    long misses() {
        return misses.get();
    }

    int pages() {
        return form.pages().size();
    }

    /** Fills in the form page by page; each page is kept. */
    Draft fillIn() {
        var citizen = citizen(new PersonId(UUID.randomUUID()));
        var keep = house.bean(KeepDraft.class);
        var draft = ((Drafting.Kept) keep.begin(citizen, BUSINESS, desk)).draft();
        for (var page : form.pages()) {
            draft = ((Drafting.Kept) keep.save(citizen, draft.id(), draft.edits(), page.id(), answers(page))).draft();
        }
        return draft;
    }

    /** Makes a dossier of a draft. */
    Dossier file(Draft draft) {
        var filed = house.bean(FileDossier.class).file(citizen(draft.request().owner()), draft.id());
        return seen(((FileDossier.Outcome.Filed) filed).dossier());
    }

    private static Actor citizen(PersonId person) {
        return new Actor.SignedIn(person, Optional.empty(), List.of());
    }

    /** Whether the dossier is read anew after each act. */
    void lookAfterEachAct(boolean look) {
        looking = look;
    }

    /** From filling in to handing over. */
    Dossier lifecycle() {
        var dossier =
                seen(done(house.bean(AcceptDossier.class).accept(errand(clerk, file(fillIn())), Optional.empty())));
        for (var handler : handlers) {
            dossier = seen(done(house.bean(HandleDossier.class)
                    .handOn(errand(handler, dossier), "Giấy chứng nhận đăng ký hộ kinh doanh", Optional.empty())));
        }
        return seen(done(house.bean(GiveOutResult.class).giveOut(errand(clerk, dossier), TAKEN)));
    }

    private Dossier seen(Dossier written) {
        if (!looking) {
            return written;
        }
        var found = house.bean(SeeDossier.class).own(citizen(written.filing().owner()), written.id());
        if (!(found instanceof SeeDossier.Outcome.Seen(var folder))
                || !folder.dossier().equals(written)) {
            misses.incrementAndGet();
        }
        return written;
    }

    private static Dossier done(Handled handled) {
        return ((Handled.Done) handled).dossier();
    }

    private static Errand errand(Actor by, Dossier dossier) {
        return new Errand(by, dossier.id(), dossier.moves());
    }

    private AgencyId agency(String code) {
        return house.bean(Agencies.class).known(code).orElseThrow();
    }

    private static Actor officer(Role role, AgencyId agency) {
        var post = new Post(UUID.randomUUID(), role, agency, LocalDate.of(2025, 7, 1), Optional.empty());
        return new Actor.SignedIn(new PersonId(UUID.randomUUID()), Optional.empty(), List.of(post));
    }

    private Map<String, String> answers(Form.Page page) {
        var answers = new HashMap<String, String>();
        page.typed().forEach(field -> answer(answers, field));
        return answers;
    }

    private void answer(Map<String, String> answers, Form.Field field) {
        switch (field.type()) {
            case FieldType.FullName _ -> answers.put(field.id(), "Nguyễn Mẫu Đo");
            case FieldType.TaxNumber _ -> answers.put(field.id(), "0100109106");
            case FieldType.PartialDay _ -> answers.put(Answers.key(field.id(), FieldType.Day.YEAR), "1990");
            case FieldType.Several several ->
                answers.put(Answers.key(field.id(), several.boxes().getFirst()), FieldType.Declaration.YES);
            case FieldType.CitizenNumber _ -> answers.put(field.id(), "099190000777");
            case FieldType.Telephone _ -> answers.put(field.id(), "0000 000 777");
            case FieldType.Email _ -> answers.put(field.id(), "mau@cuuha.example");
            case FieldType.Line _, FieldType.Paragraph _ -> answers.put(field.id(), "Tạp hóa");
            case FieldType.Amount _ -> answers.put(field.id(), "1000000");
            case FieldType.Quantity asked -> answers.put(field.id(), FieldType.Quantity.kept(asked.most()));
            case FieldType.Declaration _ -> answers.put(field.id(), FieldType.Declaration.YES);
            case FieldType.Choice choice ->
                answers.put(field.id(), choice.options().getFirst().value());
            case FieldType.Day _ -> {
                answers.put(Answers.key(field.id(), FieldType.Day.DAY), String.valueOf(today.getDayOfMonth()));
                answers.put(Answers.key(field.id(), FieldType.Day.MONTH), String.valueOf(today.getMonthValue()));
                answers.put(Answers.key(field.id(), FieldType.Day.YEAR), String.valueOf(today.getYear()));
            }
            case FieldType.Place _ -> {
                answers.put(Answers.key(field.id(), FieldType.Place.HOUSE), "Số 1");
                answers.put(Answers.key(field.id(), FieldType.Place.COMMUNE), "Phường Bến Mơ");
            }
        }
    }
}
