package vn.motcua.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Role;

/** Every text in two languages with the same arguments, every text that is asked for there, and none that is not. */
class MessagesTests {
    private static final List<Messages> ROOMS = Messages.all();
    private static final List<String> NAMES = ROOMS.stream().map(Messages::room).toList();
    private static final List<String> KEYS =
            ROOMS.stream().flatMap(room -> room.keys().stream()).toList();

    @Test
    void everyTextIsSaidInBothLanguages() {
        assertThat(KEYS).hasSizeGreaterThan(50);
        assertThat(ROOMS).flatExtracting(Messages::flaws).isEmpty();
    }

    @Test
    void everyTextAskedForIsThereAndNoneIsUnused() {
        var said = Said.everywhere();
        assertThat(said.unknown(KEYS)).isEmpty();
        assertThat(said.leadingNowhere(NAMES, KEYS)).isEmpty();
        assertThat(said.unsaid(KEYS)).isEmpty();
    }

    @Test
    void everyRoleAndEveryReasonOfARefusalHasItsWords() {
        var roles = Arrays.stream(Role.values()).map(role -> "ui.role." + role.key());
        var reasons = Arrays.stream(Decision.Why.values())
                .map(why -> "ui.refusal." + why.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        assertThat(KEYS).containsAll(Stream.concat(roles, reasons).toList());
    }

    @Test
    void everyFlawOfATextIsCaught() {
        var culprit = new Messages(
                "desk", Map.of("", Messages.read("""
                                desk.greeting=Xin chào {0}
                                desk.sorry=Có lỗi xảy ra
                                desk.name=Ðinh
                                desk.only-here=Chỉ có ở đây
                                desk.blank=
                                desk.broken=Còn {0 ngày
                                Desk.Title=Tiêu đề
                                """), "_en", Messages.read("""
                                desk.greeting=Hello
                                desk.sorry=Please try again at 8:00
                                desk.name=Dinh
                                desk.blank=something
                                desk.broken=Some {0} days
                                Desk.Title=Title
                                """), "_km", Map.of("desk.stray", "ស")));

        assertThat(culprit.flaws())
                .containsExactlyInAnyOrder(
                        "desk.greeting takes other arguments than the Vietnamese",
                        "desk.sorry helps nobody: Có lỗi xảy ra",
                        "desk.name helps nobody: Ðinh",
                        "desk.only-here is not said in English",
                        "desk.blank is empty or not NFC",
                        "desk.broken is no message format",
                        "Desk.Title is no slug beginning with desk",
                        "desk.stray is not said in Vietnamese");
    }

    @Test
    void textsAskedForInVainAndTextsNobodyAsksForAreCaught() {
        var said = new Said("""
                ${page.say("desk.greeting", name)} ${page.say("desk.gone")}
                words.say("desk.state." + state) + words.say("desk.colour." + colour)
                new NavigationEntry(VISITOR, 1, "/desk", "desk.menu", "door")
                Rule.anyone("desk.call")
                """);
        var keys = List.of(
                "desk.greeting",
                "desk.menu",
                "desk.state.open",
                "desk.forgotten",
                "desk.action.call",
                "desk.action.hush");

        assertThat(said.unknown(keys)).containsExactly("desk.gone");
        assertThat(said.leadingNowhere(List.of("desk"), keys)).containsExactly("desk.colour.");
        assertThat(said.unsaid(keys)).containsExactly("desk.action.hush", "desk.forgotten");
    }
}
