package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.LoadSample;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.document.FileId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Asker;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Draft;
import vn.motcua.dossier.model.Handover;
import vn.motcua.form.Answers;
import vn.motcua.form.FieldType;
import vn.motcua.form.Form;
import vn.motcua.form.Forms;
import vn.motcua.identity.LoadDemonstration;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.SampleUnits;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;
import vn.motcua.shared.VietnamTime;

/** The invented city with its procedures, and people of ours in it. */
public final class Town implements AutoCloseable {
    public static final ProcedureCode BIRTH = new ProcedureCode("1.001193");
    public static final ProcedureCode BUSINESS = new ProcedureCode("1.001612");
    public static final ProcedureCode BENEFIT = new ProcedureCode("1.014748");

    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    /** Of every account of the place. */
    public static final String PASSWORD = "mot cau de nho";

    /** Taken at the counter by its owner. */
    static final Optional<Handover> TO_OWNER =
            Optional.of(Handover.atCounter(new Asker(Asker.Kind.OWNER, "", "thẻ căn cước")));

    private final TestDatabase database;
    private final TestHouse house;
    public final AgencyId desk;
    final AgencyId commune;
    public final AgencyId city;
    final AgencyId department;
    public final AgencyId insurance;

    public Town() {
        this(TestDatabase.fresh());
    }

    private Town(TestDatabase database) {
        this(database, TestHouse.over(database));
    }

    /** In a house that stands already; what is there stays as it is. */
    public Town(TestDatabase database, TestHouse house) {
        this.database = database;
        this.house = house;
        house.bean(LoadDemonstration.class).load(PASSWORD);
        house.bean(SampleUnits.class).load();
        house.bean(LoadSample.class).load();
        desk = agency("Y99.01.01");
        commune = agency("Y99.01");
        city = agency("Y99.00");
        department = agency("Y99.11");
        insurance = agency("Y99.12");
    }

    public TestHouse house() {
        return house;
    }

    public <T> T bean(Class<T> type) {
        return house.bean(type);
    }

    public TestDatabase database() {
        return database;
    }

    LocalDate today() {
        return VietnamTime.dateOf(house.bean(Clock.class).instant());
    }

    private AgencyId agency(String code) {
        return house.bean(Agencies.class).known(code).orElseThrow();
    }

    public static Actor citizen() {
        return new Actor.SignedIn(new PersonId(UUID.randomUUID()), Optional.empty(), List.of());
    }

    static Actor officer(Role role, AgencyId agency) {
        var post = new Post(UUID.randomUUID(), role, agency, LocalDate.of(2020, 1, 1), Optional.empty());
        return new Actor.SignedIn(new PersonId(UUID.randomUUID()), Optional.empty(), List.of(post));
    }

    /** The same person with an account for practice. */
    public static Actor practising(Actor person) {
        return ((Actor.SignedIn) person).inPractice();
    }

    public Draft begun(Actor citizen, ProcedureCode procedure, AgencyId at) {
        var begun = bean(KeepDraft.class).begin(citizen, procedure, at);
        assertThat(begun).isInstanceOf(Drafting.Kept.class);
        return ((Drafting.Kept) begun).draft();
    }

    /** Everything answered and every paper sent. */
    public Draft filledIn(Actor citizen, ProcedureCode procedure, AgencyId at) throws Exception {
        return filled(citizen, begun(citizen, procedure, at), procedure);
    }

    Draft filled(Actor citizen, Draft begun, ProcedureCode procedure) throws Exception {
        var draft = begun;
        var form = form(procedure);
        for (var page : form.pages()) {
            var typed = page.isRepeated() ? Map.<String, String>of() : answers(page);
            var kept = bean(KeepDraft.class).save(citizen, draft.id(), draft.edits(), page.id(), typed);
            assertThat(kept).as(page.id()).isInstanceOf(Drafting.Kept.class);
            draft = ((Drafting.Kept) kept).draft();
        }
        for (var component :
                bean(Requirements.class).of(citizen, draft, today()).papers()) {
            assertThat(bean(KeepPapers.class).add(citizen, draft.id(), component, paper()))
                    .isInstanceOf(KeepPapers.Adding.Added.class);
        }
        return draft;
    }

    static KeepPapers.Sent paper() {
        return sent(new FileId(UUID.randomUUID()));
    }

    /** The same paper, sent once more. */
    static KeepPapers.Sent again(KeepPapers.Sent paper) {
        return sent(paper.id());
    }

    private static KeepPapers.Sent sent(FileId id) {
        return new KeepPapers.Sent(id, "giay chung sinh.pdf", new ByteArrayInputStream(PDF));
    }

    public Dossier filed(Actor citizen, ProcedureCode procedure, AgencyId at) throws Exception {
        var filed = bean(FileDossier.class)
                .file(citizen, filledIn(citizen, procedure, at).id(), "Cho một việc khác");
        assertThat(filed).isInstanceOf(FileDossier.Outcome.Filed.class);
        return ((FileDossier.Outcome.Filed) filed).dossier();
    }

    Form form(ProcedureCode procedure) {
        var revision = bean(Catalogue.class).find(procedure, today()).orElseThrow();
        return bean(Forms.class)
                .find(revision.procedure().guidance().form().orElseThrow())
                .orElseThrow();
    }

    private Map<String, String> answers(Form.Page page) {
        var answers = new HashMap<String, String>();
        for (var field : page.typed()) {
            switch (field.type()) {
                case FieldType.FullName _ -> answers.put(field.id(), "Nguyễn Mẫu Trẻ");
                case FieldType.CitizenNumber _ -> answers.put(field.id(), "099190000777");
                case FieldType.Telephone _ -> answers.put(field.id(), "0000 000 777");
                case FieldType.Email _ -> answers.put(field.id(), "mau@cuuha.example");
                case FieldType.Line _, FieldType.Paragraph _ -> answers.put(field.id(), "1");
                case FieldType.Amount _ -> answers.put(field.id(), "1000000");
                case FieldType.Quantity asked -> answers.put(field.id(), FieldType.Quantity.kept(asked.most()));
                case FieldType.Declaration _ -> answers.put(field.id(), FieldType.Declaration.YES);
                case FieldType.Choice choice ->
                    answers.put(field.id(), choice.options().getFirst().value());
                case FieldType.Several several ->
                    answers.put(Answers.key(field.id(), several.boxes().getFirst()), FieldType.Declaration.YES);
                case FieldType.TaxNumber _ -> answers.put(field.id(), "0100109106");
                case FieldType.PartialDay _ -> answers.put(Answers.key(field.id(), FieldType.Day.YEAR), "1990");
                case FieldType.Day _ -> answers.putAll(day(field.id()));
                case FieldType.Place _ -> {
                    answers.put(Answers.key(field.id(), FieldType.Place.HOUSE), "Số 1");
                    answers.put(Answers.key(field.id(), FieldType.Place.COMMUNE), "Phường Bến Mơ");
                }
            }
        }
        return answers;
    }

    private Map<String, String> day(String field) {
        return Map.of(
                Answers.key(field, FieldType.Day.DAY), String.valueOf(today().getDayOfMonth()),
                Answers.key(field, FieldType.Day.MONTH), String.valueOf(today().getMonthValue()),
                Answers.key(field, FieldType.Day.YEAR), String.valueOf(today().getYear()));
    }

    Dossier accepted(Dossier filed, Actor clerk) {
        return done(accept(filed, clerk));
    }

    Handled accept(Dossier filed, Actor clerk) {
        return bean(AcceptDossier.class).accept(errand(clerk, filed), Optional.empty());
    }

    public static Errand errand(Actor by, Dossier dossier) {
        return new Errand(by, dossier.id(), dossier.moves());
    }

    static Errand reasoned(Actor by, Dossier dossier) {
        return new Errand(by, dossier.id(), dossier.moves(), "Thiếu giấy ủy quyền");
    }

    public static Dossier done(Handled handled) {
        assertThat(handled).isInstanceOf(Handled.Done.class);
        return ((Handled.Done) handled).dossier();
    }

    static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(calls);
            return answers.stream().map(answer -> answer.resultNow()).toList();
        }
    }

    int lastNumber() {
        return JdbcClient.create(database.program())
                .sql("SELECT coalesce(max(s.last), 0) FROM dossier.series s WHERE s.agency = :desk AND s.day = :day")
                .param("desk", desk.value())
                .param("day", today())
                .query(Integer.class)
                .single();
    }

    Folder folder(Dossier dossier) {
        var id = dossier.id();
        return new Folder(
                dossier,
                bean(PinnedProcedures.class).of(dossier),
                bean(Contents.class).of(id),
                bean(Helpers.class).of(id, dossier.filing()),
                bean(Linking.class).of(id));
    }

    List<String> facts(Dossier dossier) {
        return JdbcClient.create(database.program())
                .sql("SELECT e.name FROM shared.event e WHERE e.subject = :id ORDER BY e.id")
                .param("id", dossier.id().value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    List<Inboxes.Line> own(Actor citizen) {
        var owner = citizen.who().orElseThrow();
        return bean(Inboxes.class).of(owner, Inboxes.Sought.of(Optional.empty()), Inboxes.Page.of(0));
    }

    List<DossierId> inbox(Actor officer, AgencyId agency) {
        var seen = bean(SeeInbox.class).see(officer, agency, new Inboxes.Page(0, 1000));
        assertThat(seen).isInstanceOf(SeeInbox.Outcome.Seen.class);
        return ((SeeInbox.Outcome.Seen) seen)
                .lines().stream().map(Inboxes.Line::id).toList();
    }

    @Override
    public void close() {
        house.close();
        database.close();
    }
}
