package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.PersonRegister;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Draft;
import vn.motcua.form.Form;
import vn.motcua.form.Section;
import vn.motcua.identity.KnownDetails;
import vn.motcua.organisation.Bilingual;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.VietnamTime;

/** What is known is offered with its source where nothing was typed, and to nobody who may not see it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfferingKnownTests {
    private static final String PAGE = "applicant";
    private static final String NAME = "applicant-name";
    private static final String PHONE = "applicant-phone";
    private static final String HOME = "applicant-home";

    private Town town;
    private Actor ut;
    private Actor van;
    private Actor yen;

    @BeforeAll
    void build() {
        town = new Town();
        ut = new Actor.SignedIn(person("congdan"), Optional.empty(), List.of());
        van = new Actor.SignedIn(person("congdan.conmay"), Optional.empty(), List.of());
        yen = new Actor.SignedIn(person("congdan.songnang"), Optional.empty(), List.of());
    }

    /** No test lives on what another left. */
    @AfterEach
    void forget() {
        owner("UPDATE identity.mandate SET ended_at = now() WHERE ended_at IS NULL");
        owner("DELETE FROM dossier.draft WHERE dossier_id IS NULL");
    }

    @AfterAll
    void close() {
        town.close();
    }

    @Test
    void theAccountFillsInWhoAsks() {
        var known = offered(ut, begun(ut));
        assertThat(known.of(NAME).boxes()).containsExactly(Map.entry(NAME, "Đinh Mẫu Út"));
        assertThat(known.of(NAME).origin()).isEqualTo(new Known.Origin.Account(true));
        assertThat(known.of("applicant-id").boxes().get("applicant-id")).matches("[0-9]{12}");
        assertThat(known.all()).as("no account knows it, and nothing was filed").doesNotContainKey(HOME);
        assertThat(known.of(NAME)).hasToString("Known[applicant-name]");
    }

    @Test
    void theLastDossierFillsInTheRestAsItWasWrittenThen() throws Exception {
        var filed = filed(van, "thạch MẪU vân", "Ấp Bờ Bao");
        var known = offered(van, begun(van));
        var day = VietnamTime.dateOf(filed.filing().at());
        assertThat(known.of(HOME).origin()).isEqualTo(new Known.Origin.Dossier(filed.code(), day));
        assertThat(known.of(HOME).boxes()).containsEntry("applicant-home.house", "Ấp Bờ Bao");
        assertThat(known.of(NAME).origin()).as("the account comes first").isEqualTo(new Known.Origin.Account(true));

        owner(
                "UPDATE dossier.dossier SET answers = jsonb_set(answers, '{mother-name}', '\"nguyễn THỊ Mẫu\"') WHERE id = '"
                        + filed.id() + "'");
        assertThat(offered(van, begun(van), "mother").of("mother-name").boxes())
                .as("no name is put into another case")
                .containsExactly(Map.entry("mother-name", "nguyễn THỊ Mẫu"));
    }

    @Test
    void aTelephoneIsOfferedAsPeopleWriteIt() throws Exception {
        filed(van, "Thạch Mẫu Vân", "Số 1");
        owner("UPDATE identity.person SET phone = NULL WHERE id = '" + van.who().orElseThrow() + "'");
        assertThat(offered(van, begun(van)).of(PHONE).boxes()).containsEntry(PHONE, "0000 000 777");
    }

    @Test
    void whatWasTypedIsNeverOfferedAnotherAnswer() {
        var draft = begun(ut);
        town.bean(KeepDraft.class).save(ut, draft.id(), draft.edits(), PAGE, Map.of(NAME, "Ai Đó"));
        assertThat(offered(ut, draft).all()).doesNotContainKey(NAME).containsKey("applicant-id");
    }

    @Test
    void whatWasEmptiedOnPurposeStaysEmptyAndIsCounted() {
        var draft = begun(ut);
        var offers = offered(ut, draft).all().values().stream()
                .map(each -> new FillPage.Offered(each.field(), each.origin().key(), each.mark()))
                .toList();
        var typed = new HashMap<>(offered(ut, draft).of(NAME).boxes());
        typed.put("applicant-id", "099190000777");
        var edit = new Edit.FillSection(PAGE, 0, typed);
        assertThat(town.bean(FillPage.class)
                        .fill(ut, draft.id(), draft.edits(), edit, new FillPage.Sent(offers, _ -> true)))
                .isInstanceOf(Drafting.KeptWithMistakes.class);
        assertThat(offered(ut, draft).all()).as("offered once").isEmpty();
        assertThat(counted(draft)).contains(tuple(NAME, "account", true), tuple("applicant-id", "account", false));
    }

    @Test
    void nobodyMakesTheBookCountWhatTheFormDoesNotOffer() {
        var draft = begun(ut);
        var forged = List.of(
                new FillPage.Offered("relation", "account", "0"),
                new FillPage.Offered("nowhere", "account", "0"),
                new FillPage.Offered(NAME, "register", "0"));
        town.bean(FillPage.class)
                .fill(
                        ut,
                        draft.id(),
                        draft.edits(),
                        new Edit.FillSection(PAGE, 0, Map.of(NAME, "A")),
                        new FillPage.Sent(forged, _ -> true));
        assertThat(counted(draft)).isEmpty();
    }

    @Test
    void whoOnlyFillsInForAnotherIsToldNothingOfThem() throws Exception {
        filed(yen, "Trịnh Mẫu Yến", "Số 3");
        var draft = begunFor(van, mandate(yen, van, "{fill}"));
        var before = seen(yen);
        assertThat(offered(van, draft).all()).isEmpty();
        assertThat(seen(yen)).as("and it was no attempt").isEqualTo(before);
    }

    @Test
    void whoMaySeeWhatIsTheirsIsToldAndTheLookIsEntered() throws Exception {
        filed(yen, "Trịnh Mẫu Yến", "Số 3");
        var draft = begunFor(van, mandate(yen, van, "{fill,see}"));
        var before = seen(yen);
        var known = offered(van, draft);
        assertThat(known.of(NAME).boxes()).containsEntry(NAME, "Trịnh Mẫu Yến");
        assertThat(known.of(NAME).origin()).isEqualTo(new Known.Origin.Account(false));
        assertThat(known.of(HOME).boxes()).containsEntry("applicant-home.house", "Số 3");
        assertThat(seen(yen) - before).isEqualTo(2);
    }

    @Test
    void aRegisterIsAskedWhereOneIsConnectedAndNobodyElsesDataIsAskedOf() {
        var draft = begun(ut);
        assertThat(offered(ut, draft).all()).doesNotContainKey(HOME);
        var known = offering(new Registry()).offer(ut, sheet(ut, draft), section(ut, draft, PAGE)).stream()
                .filter(each -> each.field().equals(HOME))
                .findFirst()
                .orElseThrow();
        assertThat(known.origin()).isEqualTo(new Known.Origin.Register(Registry.NAME, Registry.DAY));
        assertThat(known.boxes()).containsOnlyKeys("applicant-home.commune", "applicant-home.house");

        var anothers = begunFor(van, mandate(yen, van, "{fill}"));
        assertThat(offering(new Registry()).offer(van, sheet(van, anothers), section(van, anothers, PAGE)))
                .isEmpty();
    }

    /** One that holds where everybody lives. */
    private record Registry() implements PersonRegister {
        static final Bilingual NAME = new Bilingual("Sổ mẫu", "Sample register");
        static final LocalDate DAY = LocalDate.of(2026, 11, 1);

        @Override
        public Optional<Entry> ask(PersonId person, String item) {
            return item.equals("home")
                    ? Optional.of(new Entry(
                            NAME, DAY, Map.of("house", "Tổ 5", "commune", "Phường Bến Mơ", "province", "", "x", "y")))
                    : Optional.empty();
        }
    }

    private OfferKnown offering(PersonRegister register) {
        var beans = new StaticListableBeanFactory(Map.of("register", register));
        return new OfferKnown(
                town.bean(KnownDetails.class),
                town.bean(EarlierAnswers.class),
                beans.getBeanProvider(PersonRegister.class),
                town.bean(OfferedAnswers.class));
    }

    private Told offered(Actor by, Draft draft) {
        return offered(by, draft, PAGE);
    }

    private Told offered(Actor by, Draft draft, String page) {
        var known = new HashMap<String, Known>();
        town.bean(OfferKnown.class)
                .offer(by, sheet(by, draft), section(by, draft, page))
                .forEach(each -> known.put(each.field(), each));
        return new Told(known);
    }

    private record Told(Map<String, Known> all) {
        Known of(String field) {
            return Objects.requireNonNull(all.get(field));
        }
    }

    private Section section(Actor by, Draft draft, String page) {
        var sheet = sheet(by, draft);
        Form form = sheet.form();
        return form.sections(form.page(page).orElseThrow(), sheet.draft().answers())
                .getFirst();
    }

    private Sheet sheet(Actor by, Draft draft) {
        return ((ReadDraft.Outcome.Open) town.bean(ReadDraft.class).read(by, draft.id())).sheet();
    }

    private Draft begun(Actor by) {
        return town.begun(by, Town.BIRTH, town.desk);
    }

    private Draft begunFor(Actor by, UUID mandate) {
        return ((Drafting.Kept) town.bean(KeepDraft.class).beginFor(by, mandate, Town.BIRTH, town.desk)).draft();
    }

    private Dossier filed(Actor by, String name, String house) throws Exception {
        var draft = town.filledIn(by, Town.BIRTH, town.desk);
        var typed = new HashMap<>(draft.answers().byBox());
        typed.put(NAME, name);
        typed.put("applicant-home.house", house);
        var kept = town.bean(KeepDraft.class).save(by, draft.id(), draft.edits(), PAGE, typed);
        assertThat(kept).isInstanceOf(Drafting.Kept.class);
        return ((FileDossier.Outcome.Filed) town.bean(FileDossier.class).file(by, draft.id(), "Cho một việc khác"))
                .dossier();
    }

    private List<org.assertj.core.groups.Tuple> counted(Draft draft) {
        return JdbcClient.create(town.database().program())
                .sql("SELECT o.field, o.source, o.left_so FROM dossier.offered_answer o WHERE o.draft_id = :id")
                .param("id", draft.id().value())
                .query((row, _) -> tuple(row.getString(1), row.getString(2), row.getBoolean(3)))
                .list();
    }

    private long seen(Actor whose) {
        return JdbcClient.create(town.database().owner())
                .sql("SELECT count(*) FROM shared.journal WHERE on_behalf_of = '"
                        + whose.who().orElseThrow()
                        + "' AND (action = 'identity.tell-known-details' OR outcome = 'SEEN')"
                        + " AND actor = '" + van.who().orElseThrow() + "'")
                .query(Long.class)
                .single();
    }

    private UUID mandate(Actor principal, Actor agent, String trusts) {
        var id = UUID.randomUUID();
        JdbcClient.create(town.database().owner())
                .sql("""
                        INSERT INTO identity.mandate
                            (id, principal, agent, ground, trusts, during, proof, made_at, accepted_at)
                        VALUES (:id, :principal, :agent, 'granted', CAST(:trusts AS text[]), daterange(:from, NULL), '',
                                :at, :at)
                        """)
                .param("id", id)
                .param("principal", principal.who().orElseThrow().value())
                .param("agent", agent.who().orElseThrow().value())
                .param("trusts", trusts)
                .param("from", town.today())
                .param("at", town.bean(Clock.class).instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    private PersonId person(String login) {
        return new PersonId(JdbcClient.create(town.database().owner())
                .sql("SELECT person_id FROM identity.account WHERE login = :login")
                .param("login", login)
                .query(UUID.class)
                .single());
    }

    private void owner(String statement) {
        JdbcClient.create(town.database().owner()).sql(statement).update();
    }
}
