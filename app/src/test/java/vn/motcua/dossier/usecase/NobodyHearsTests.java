package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.officer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Rung;
import vn.motcua.identity.DigestReaders;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.EventReader;
import vn.motcua.shared.Happened;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;

/**
 * Nobody hears of a dossier that is not theirs: invented worlds of owners, those who filed for them, mandates given and taken
 * back, officers whose posts ended, moved or are for other fields, accounts that were closed and powers that were lent. All
 * that can be told of the dossiers is told then, and whoever is written to may look at the dossier, as the access rules say.
 */
class NobodyHearsTests {
    private static final Town TOWN = new Town();
    private static final JdbcClient JDBC = JdbcClient.create(TOWN.database().owner());
    /** Below nought: the house's own readers follow the log beside this test. */
    private static long fact = -1;

    private final Map<UUID, Dossier> dossiers = new LinkedHashMap<>();
    private final People people = new People(TOWN);
    private final List<Long> told = new ArrayList<>();

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @ParameterizedTest(name = "world {0}")
    @ValueSource(longs = {1, 20_261_123, 42})
    void whoIsWrittenToMayLook(long seed) throws Exception {
        var random = new Random(seed);
        people.come(random);
        for (var number = 0; number < 2; number++) {
            file(random);
        }
        people.go(random);
        tellAll();
        var letters = letters();
        assertThat(letters.stream().map(Letter::kind).distinct())
                .as("there is something to check")
                .contains("dossier.notices", "dossier.warnings", "dossier.opinions");
        assertThat(letters).allSatisfy(this::isTheirs);
        assertThat(digests()).isEmpty();
    }

    /** A letter that was posted. */
    private record Letter(String channel, String recipient, UUID about, String key, String text) {
        String kind() {
            return key.replaceFirst(" .*", "");
        }
    }

    private void isTheirs(Letter letter) {
        var dossier = Objects.requireNonNull(dossiers.get(letter.about()));
        if (letter.kind().equals("dossier.notices")) {
            assertThat(ofOwner(dossier, letter.channel())).contains(letter.recipient());
        } else {
            assertThat(mayLook(letter.recipient(), dossier)).as("%s", letter).isTrue();
        }
    }

    /** The address given with the dossier, or the telephone that its owner has shown to be theirs. */
    private static Optional<String> ofOwner(Dossier dossier, String channel) {
        return channel.equals("mail")
                ? Optional.of(dossier.id() + "@nguoidan.example")
                : JDBC.sql("SELECT p.phone FROM identity.person p WHERE p.id = :id AND p.phone_confirmed_at IS"
                                + " NOT NULL")
                        .param("id", dossier.filing().owner().value())
                        .query(String.class)
                        .optional();
    }

    private static boolean mayLook(String address, Dossier dossier) {
        var person = UUID.fromString(address.substring(0, address.indexOf('@')));
        return TOWN.bean(SeeDossier.class).atWork(actor(person), dossier.id()) instanceof SeeDossier.Outcome.Seen;
    }

    /** With what they hold now, and nothing that was lent to them. */
    private static Actor actor(UUID person) {
        var posts = JDBC.sql("""
                        SELECT t.role, t.agency_id FROM identity.post t
                        JOIN identity.account a ON a.person_id = t.person_id AND a.closed_at IS NULL
                        WHERE t.person_id = :person AND t.during @> CAST(:day AS date) AND t.withdrawn_at IS NULL
                        """)
                .param("person", person)
                .param("day", TOWN.today())
                .query((row, _) -> new Post(
                        UUID.randomUUID(),
                        Role.of(row.getString("role")),
                        new AgencyId(row.getObject("agency_id", UUID.class)),
                        LocalDate.of(2020, 1, 1),
                        Optional.empty()))
                .list();
        return new Actor.SignedIn(new PersonId(person), Optional.empty(), posts);
    }

    /** Digest letters that name a dossier at which their reader may not look. */
    private List<String> digests() {
        JDBC.sql("DELETE FROM dossier.digest").update();
        JDBC.sql("DELETE FROM notification.message WHERE dedupe_key LIKE 'dossier.digest %'")
                .update();
        for (var reader : TOWN.bean(DigestReaders.class).after(Optional.empty(), 1_000, TOWN.today())) {
            TOWN.bean(WriteDigest.class).write(reader, Instant.now());
        }
        var written = posted("m.dedupe_key LIKE 'dossier.digest %'");
        assertThat(written).as("somebody is told").isNotEmpty();
        return written.stream()
                .flatMap(letter -> dossiers.values().stream()
                        .filter(dossier -> letter.text().contains(dossier.code()))
                        .filter(dossier -> !mayLook(letter.recipient(), dossier))
                        .map(dossier -> letter.recipient() + " of " + dossier.code()))
                .toList();
    }

    /** One that its owner filed and an office has in hand, with a question to another; and one that was filed for somebody. */
    private void file(Random random) throws Exception {
        var all = people.accounts();
        var owner = person(all.get(random.nextInt(all.size())));
        var held = TOWN.accepted(TOWN.filed(owner, Town.BUSINESS, TOWN.desk), officer(Role.RECEPTION_CLERK, TOWN.desk));
        var holder = officer(held.custody().role(), held.custody().agency());
        TOWN.bean(AskOpinion.class)
                .ask(
                        holder,
                        held.id(),
                        new AskOpinion.Wanted(
                                List.of(new AskOpinion.Office(TOWN.department, Role.SPECIALIST)), "Sao?", 5));
        var head = officer(Role.LEADER, held.custody().agency());
        all.forEach(one -> TOWN.bean(AssignDossier.class).assign(head, held.id(), new PersonId(one), "thạo việc"));
        know(held);

        var agent = person(all.get((all.indexOf(owner.who().orElseThrow().value()) + 1) % all.size()));
        var begun = TOWN.bean(KeepDraft.class).beginFor(agent, mandate(owner, agent), Town.BENEFIT, TOWN.city);
        var draft = TOWN.filled(agent, ((Drafting.Kept) begun).draft(), Town.BENEFIT);
        var filed = TOWN.bean(FileDossier.class).file(agent, draft.id(), "Cho một việc khác");
        know(((FileDossier.Outcome.Filed) filed).dossier());
    }

    private void know(Dossier dossier) {
        dossiers.put(dossier.id().value(), dossier);
        JDBC.sql("""
                        UPDATE dossier.dossier
                        SET answers = CAST(replace(CAST(answers AS text), 'mau@cuuha.example', :to) AS jsonb)
                        WHERE id = :id
                        """)
                .param("to", dossier.id() + "@nguoidan.example")
                .param("id", dossier.id().value())
                .update();
        JDBC.sql("UPDATE dossier.hand SET due = now() - interval '1 day' WHERE dossier_id = :id AND due IS NOT NULL")
                .param("id", dossier.id().value())
                .update();
    }

    private static Actor person(UUID id) {
        return new Actor.SignedIn(new PersonId(id), Optional.empty(), List.of());
    }

    private static UUID mandate(Actor principal, Actor agent) {
        var id = UUID.randomUUID();
        JDBC.sql("""
                        INSERT INTO identity.mandate
                            (id, principal, agent, ground, trusts, during, proof, made_at, accepted_at)
                        VALUES (:id, :principal, :agent, 'granted', '{fill,file,see}', daterange(:from, NULL), '', :at, :at)
                        """)
                .param("id", id)
                .param("principal", principal.who().orElseThrow().value())
                .param("agent", agent.who().orElseThrow().value())
                .param("from", TOWN.today())
                .param("at", TOWN.bean(Clock.class).instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    private void tellAll() {
        for (var dossier : dossiers.values()) {
            for (var news : List.of("dossier.filed", "dossier.accepted", "dossier.finished", "dossier.ended")) {
                tell(TellApplicant.class, dossier, news, Map.of("stage", "stopped"));
            }
            var number = Map.of("number", 1, "late", true);
            for (var news : List.of("dossier.opinion-asked", "dossier.opinion-awaited")) {
                tell(TellOfOpinions.class, dossier, news, number);
            }
            TOWN.bean(Assignments.class)
                    .of(dossier.id())
                    .forEach(given -> tell(
                            TellOfAssignments.class, dossier, "dossier.assigned", Map.of("number", given.number())));
            Stream.of(Rung.values())
                    .forEach(rung -> tell(WarnOfficers.class, dossier, "dossier.warned", warning(dossier, rung)));
        }
    }

    private static Map<String, Object> warning(Dossier dossier, Rung rung) {
        return Map.of(
                "code", dossier.code(),
                "rung", rung.key(),
                "due", Instant.now().toString(),
                "agency", dossier.custody().agency().toString(),
                "role", dossier.custody().role().name());
    }

    private void tell(Class<? extends EventReader> reader, Dossier dossier, String name, Map<String, ?> data) {
        var happened = new Happened(
                fact,
                Instant.now(),
                name,
                dossier.id().value(),
                Optional.empty(),
                Optional.empty(),
                JsonMapper.shared().valueToTree(data));
        told.add(fact);
        fact--;
        TOWN.bean(TransactionTemplate.class)
                .executeWithoutResult(_ -> TOWN.bean(reader).read(List.of(happened)));
    }

    private List<Letter> letters() {
        return posted("CAST(substring(m.dedupe_key FROM '^[a-z.]+ (-[0-9]+)') AS bigint) BETWEEN %d AND %d"
                .formatted(told.getLast(), told.getFirst()));
    }

    private static List<Letter> posted(String which) {
        return JDBC.sql("SELECT m.channel, m.recipient, m.about, m.dedupe_key, m.body_text"
                        + " FROM notification.message m WHERE " + which)
                .query((row, _) -> new Letter(
                        row.getString("channel"),
                        row.getString("recipient"),
                        row.getObject("about", UUID.class),
                        row.getString("dedupe_key"),
                        row.getString("body_text")))
                .list();
    }
}
