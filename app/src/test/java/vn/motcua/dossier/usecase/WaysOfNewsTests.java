package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.officer;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.identity.LetterLanguages;
import vn.motcua.identity.NoticeChoice;
import vn.motcua.identity.NoticeChoices;
import vn.motcua.identity.spi.QuietHours;
import vn.motcua.identity.spi.Way;
import vn.motcua.notification.Outbox;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.Happened;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Phone;
import vn.motcua.shared.Role;
import vn.motcua.ui.Dictionary;
import vn.motcua.ui.Language;

/** By which ways news of a dossier reaches its owner, and that it reaches nobody else. */
class WaysOfNewsTests {
    private static final Town TOWN = new Town();
    private static final String SITE = "https://motcua.example";
    private static final Phone PHONE = new Phone("+84907000009");
    private static final QuietHours NOON = QuietHours.parse("11:30-13:30");

    @AfterAll
    static void close() {
        TOWN.close();
    }

    /** A key is a fact on a way: what is said twice under it is said once, by whichever way. */
    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "dossier.filed, mail text, mail text",
        "dossier.filed, mail, mail",
        "dossier.filed, text, text",
        "dossier.filed, '', ''",
        "dossier.accepted, mail text, mail text",
        "dossier.accepted, text, mail text",
        "dossier.accepted, '', mail",
        "dossier.finished, text, text",
        "dossier.finished, '', ''"
    })
    void newsIsSaidOnceOnEachWayThatWasChosenAndInWritingWhereTheLawSaysSo(String fact, String chosen, String by)
            throws Exception {
        var filed = TOWN.filed(citizen(), Town.BUSINESS, TOWN.desk);
        var ways = ways(chosen);
        var tell =
                telling(_ -> new NoticeChoice(ways, Optional.of(PHONE), Optional.of(NOON), true), Language.VIETNAMESE);
        read(tell, filed, fact);
        read(tell, filed, fact);
        assertThat(said(filed).stream().map(each -> Way.of(each.channel()).orElseThrow()))
                .containsExactlyInAnyOrderElementsOf(ways(by));
        assertThat(said(filed)).allSatisfy(each -> {
            assertThat(each.urgent()).isFalse();
            assertThat(each.quiet()).isEqualTo(NOON.toString());
        });
        assertThat(said(filed))
                .filteredOn(each -> each.channel().equals("text"))
                .allSatisfy(each -> assertThat(each.recipient()).isEqualTo(PHONE.e164()));
    }

    private static Set<Way> ways(String keys) {
        return Stream.of(Way.values()).filter(way -> keys.contains(way.key())).collect(Collectors.toSet());
    }

    /** One message of the operator's holds 70 letters of Vietnamese, and 160 of English. */
    @Test
    void everyTextFitsOneMessageAndSaysNothingOfWhoseItIs() throws Exception {
        var accepted =
                TOWN.accepted(TOWN.filed(citizen(), Town.BIRTH, TOWN.desk), officer(Role.RECEPTION_CLERK, TOWN.desk));
        for (var language : LetterLanguages.WRITTEN) {
            var letters = letters(language);
            for (var news : News.values()) {
                letters.inShort(news, accepted)
                        .ifPresent(words -> assertThat(words.text())
                                .hasSizeLessThanOrEqualTo(70)
                                .contains(accepted.acceptance()
                                        .orElseThrow()
                                        .code()
                                        .value())
                                .doesNotContain("Nguyễn", "khai sinh", "birth", SITE));
            }
        }
    }

    @Test
    void nobodyHearsOfADossierThatIsNotTheirs() throws Exception {
        var phones = new LinkedHashMap<PersonId, Phone>();
        var dossiers = new LinkedHashMap<Dossier, Phone>();
        for (var number = 0; number < 6; number++) {
            var filed = TOWN.filed(citizen(), Town.BUSINESS, TOWN.desk);
            var phone = new Phone("+8490711100" + number);
            phones.put(filed.filing().owner(), phone);
            dossiers.put(filed, phone);
        }
        var tell = telling(
                owner -> new NoticeChoice(
                        Set.of(Way.values()), Optional.ofNullable(phones.get(owner)), Optional.empty(), true),
                Language.VIETNAMESE);
        for (var fact : List.of("dossier.filed", "dossier.accepted", "dossier.finished")) {
            for (var dossier : dossiers.keySet().stream().toList().reversed()) {
                read(tell, dossier, fact);
            }
        }
        dossiers.forEach((dossier, phone) -> {
            var address = TOWN.bean(Addresses.class).of(dossier).orElseThrow().value();
            assertThat(said(dossier).stream().map(Said::recipient).distinct())
                    .as("its owner's two, of six telephones")
                    .containsExactlyInAnyOrder(address, phone.e164());
        });
    }

    private static TellApplicant telling(NoticeChoices choices, Language language) {
        return new TellApplicant(
                TOWN.bean(Dossiers.class),
                TOWN.bean(Addresses.class),
                letters(language),
                choices,
                TOWN.bean(Outbox.class),
                TOWN.bean(Clock.class));
    }

    private static Letters letters(Language language) {
        return new Letters(
                TOWN.bean(Dictionary.class),
                _ -> language,
                TOWN.bean(Agencies.class),
                new SiteAddress(SITE),
                TOWN.bean(Merges.class));
    }

    private static void read(TellApplicant reader, Dossier dossier, String fact) {
        var happened = new Happened(
                -(Math.abs(dossier.id().value().getLeastSignificantBits() / 10) * 10 + fact.length() % 10),
                dossier.filing().at(),
                fact,
                dossier.id().value(),
                Optional.empty(),
                Optional.empty(),
                JsonMapper.shared().readTree("{}"));
        TOWN.bean(TransactionTemplate.class).executeWithoutResult(_ -> reader.read(List.of(happened)));
    }

    /** What this test's reader has said; the house's own reads the log beside it. */
    private static List<Said> said(Dossier dossier) {
        return JdbcClient.create(TOWN.database().program())
                .sql("""
                        SELECT m.channel, m.recipient, m.urgent,
                            to_char(m.quiet_from, 'HH24:MI') || '-' || to_char(m.quiet_until, 'HH24:MI') AS quiet
                        FROM notification.message m
                        WHERE m.about = :id AND m.dedupe_key LIKE 'dossier.notices -%'
                        """)
                .param("id", dossier.id().value())
                .query((row, _) -> new Said(
                        row.getString("channel"),
                        row.getString("recipient"),
                        row.getBoolean("urgent"),
                        row.getString("quiet")))
                .list();
    }

    private record Said(String channel, String recipient, boolean urgent, String quiet) {}
}
