package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.officer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Handing;
import vn.motcua.dossier.model.Helping;
import vn.motcua.dossier.usecase.SeeYearBook.Asked;
import vn.motcua.dossier.web.desk.RegisterTold;
import vn.motcua.identity.web.Browser;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.ui.Dictionary;
import vn.motcua.ui.Language;

/** Whoever helped is named on every paper and page of what they helped with, with how the owner consented. */
class HelpedFilingTests {
    private static final Town TOWN = new Town();
    private static final PrintShop SHOP = new PrintShop(TOWN);
    private static final Actor CLERK = officer(Role.RECEPTION_CLERK, TOWN.desk);
    private static final Neighbours PEOPLE = new Neighbours(TOWN);

    private final Actor owner = PEOPLE.signedIn("congdan");
    private final Actor friend = PEOPLE.signedIn("congdan.conmay");
    private final Actor team = PEOPLE.signedIn("tocongnghe", Role.COMMUNITY_TEAM_MEMBER);
    private final Actor clerk = PEOPLE.signedIn("tiepnhan", Role.RECEPTION_CLERK);

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            friend | {0} điền giúp
            team   | {0}, tổ công nghệ số cộng đồng, điền giúp
            clerk  | {0}, cán bộ bộ phận một cửa, nhập giúp
            """)
    void byACodeTheyAreToldEverywhere(String who, String words) throws Exception {
        var helper = helper(who);
        var draft = TOWN.begun(owner, Town.BIRTH, TOWN.desk);
        TOWN.bean(TakeDraft.class).take(helper, PEOPLE.code(owner, draft, Handing.Kind.HELP));
        TOWN.filled(helper, draft, Town.BIRTH);
        var filed = PEOPLE.filed(owner, draft);
        toldEverywhere(filed, "congdan", words.replace("{0}", PEOPLE.name(helper)), "Chủ hồ sơ đưa mã lúc");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            friend | granted | {0} điền và nộp thay chủ hồ sơ            | Căn cứ: Được trao quyền tại đây
            team   | help    | {0}, tổ công nghệ số cộng đồng, điền giúp | Giấy tờ: Giấy nhờ giúp số 7
            """)
    void byAMandateTheyAreToldEverywhere(String who, String ground, String words, String consent) throws Exception {
        var principal = PEOPLE.signedIn("congdan.songnang");
        var helper = helper(who);
        var mandate = PEOPLE.mandate(principal, helper, ground, ground.equals("help") ? "Giấy nhờ giúp số 7" : "");
        var begun = (Drafting.Kept) TOWN.bean(KeepDraft.class).beginFor(helper, mandate, Town.BIRTH, TOWN.desk);
        TOWN.filled(helper, begun.draft(), Town.BIRTH);
        var filed = PEOPLE.filed(helper, begun.draft());
        toldEverywhere(filed, "congdan.songnang", words.replace("{0}", PEOPLE.name(helper)), consent);
    }

    @Test
    void whoFiledAloneIsToldOfNobody() throws Exception {
        var filed = TOWN.filed(owner, Town.BIRTH, TOWN.desk);
        assertThat(TOWN.folder(filed).helpers()).isEmpty();
        assertThat(page("congdan", "/my/dossiers/" + filed.id())).doesNotContain("chủ hồ sơ", "giúp</b>");
    }

    private Actor helper(String who) {
        return switch (who) {
            case "team" -> team;
            case "clerk" -> clerk;
            default -> friend;
        };
    }

    private void toldEverywhere(Dossier filed, String owner, String words, String consent) throws Exception {
        assertThat(page(owner, "/my/dossiers/" + filed.id())).contains(words, consent);
        assertThat(page(owner, "/my/dossiers/" + filed.id() + "/receipt")).contains(words, consent);
        assertThat(page("tiepnhan", "/desk/dossiers/" + filed.id())).contains(words, consent);

        var accepted = TOWN.accepted(filed, CLERK);
        assertThat(PrintShop.text(SHOP.printed(CLERK, accepted, PaperKind.RECEIPT))
                        .replace('\n', ' '))
                .contains("Người nộp thay, người giúp", words);
        assertThat(page("tiepnhan", "/desk/register")).contains(words);
        var told = new RegisterTold(TOWN.bean(Dictionary.class).in(Language.VIETNAMESE));
        assertThat(line(accepted))
                .satisfies(line -> assertThat(told.cells(line)).contains(words));
    }

    private static RegisterLine line(Dossier accepted) {
        var asked = new Asked(Optional.of("Y99.01.01"), Optional.empty(), Optional.empty(), Optional.empty());
        var taken = (SeeYearBook.Outcome.Taken) TOWN.bean(SeeYearBook.class).take(CLERK, asked);
        return taken.stretches()
                .flatMap(List::stream)
                .filter(line -> line.dossier().equals(accepted.id()))
                .findFirst()
                .orElseThrow();
    }

    private static String page(String login, String address) {
        var browser = new Browser(TOWN.house());
        browser.signIn(login, Town.PASSWORD);
        return browser.get(address).body();
    }

    /** By a code: as what, and so by what channel it came (domain, 16.9). */
    @ParameterizedTest
    @CsvSource({"friend, person, ONLINE", "team, team, ONLINE", "clerk, clerk, DIRECT"})
    void whoHelpedIsToldEverAfter(String who, String as, Channel channel) throws Exception {
        var helper = helper(who);
        var draft = TOWN.begun(owner, Town.BENEFIT, TOWN.city);
        TOWN.bean(TakeDraft.class).take(helper, PEOPLE.code(owner, draft, Handing.Kind.HELP));
        TOWN.filled(helper, PEOPLE.present(draft), Town.BENEFIT);
        TOWN.bean(HandDraft.class).end(helper, draft.id());
        assertThat(((Passing.Seen) TOWN.bean(SeeHanding.class).see(owner, draft.id())).helpers())
                .as("told to its owner before they file")
                .hasSize(1);

        var filed = PEOPLE.filed(owner, draft);
        assertThat(filed.filing().assisted()).isTrue();
        assertThat(filed.filing().proxy()).as("its owner filed it").isEmpty();
        assertThat(filed.filing().channel()).isEqualTo(channel);
        assertThat(TOWN.folder(filed).helpers()).singleElement().satisfies(told -> {
            assertThat(told.name()).isEqualTo(PEOPLE.name(helper));
            assertThat(told.as()).isEqualTo(Helping.of(as));
            assertThat(told.key()).isEqualTo(as);
            assertThat(((Helper.Consent.Code) told.consent()).saves()).isGreaterThan(1);
        });
    }

    @Test
    void whoOnlyLookedHelpedNobody() throws Exception {
        var draft = TOWN.begun(owner, Town.BENEFIT, TOWN.city);
        TOWN.bean(TakeDraft.class).take(clerk, PEOPLE.code(owner, draft, Handing.Kind.HELP));
        TOWN.bean(KeepDraft.class).see(clerk, draft.id());
        TOWN.bean(KeepDraft.class)
                .save(
                        clerk,
                        draft.id(),
                        99,
                        TOWN.form(Town.BENEFIT).pages().getFirst().id(),
                        Map.of());
        TOWN.filled(owner, PEOPLE.present(draft), Town.BENEFIT);
        var filed = PEOPLE.filed(owner, draft);
        assertThat(filed.filing().assisted()).isFalse();
        assertThat(filed.filing().channel()).isEqualTo(Channel.ONLINE);
        assertThat(TOWN.folder(filed).helpers()).isEmpty();
    }
}
