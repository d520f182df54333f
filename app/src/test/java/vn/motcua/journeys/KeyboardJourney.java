package vn.motcua.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.catalogue.LoadSample;

/** A birth is registered by somebody who uses the keys alone, from the word typed on the first page to the code. */
@ExtendWith(Street.class)
class KeyboardJourney {
    @BeforeAll
    static void publish(Street.Opened street) {
        street.house().bean(LoadSample.class).load();
    }

    @Test
    void byKeysAloneACitizenRegistersABirth(Street.Opened street) {
        try (var computer = street.computer()) {
            var keys = new Keys(computer);
            finds(computer, keys);
            signsIn(computer, keys);
            begins(computer, keys);
            for (var topic : BirthDeclaration.TOPICS) {
                assertThat(computer.here()).contains("/pages/" + topic.id());
                topic.fill(keys);
                keys.sends();
                computer.findsNothingWrong();
            }
            attaches(computer, keys);
            assertThat(computer.heading()).contains("Kiểm tra lại");
            keys.sends();
            computer.findsNothingWrong();
            assertThat(computer.here()).endsWith("/receipt");
            assertThat(computer.text()).containsPattern("T-[2-9A-Z]{4}-[2-9A-Z]{4}");
        }
    }

    private static void finds(Walker computer, Keys keys) {
        computer.visit("/");
        computer.findsNothingWrong();
        keys.to("#q").types(BirthDeclaration.WORDS);
        keys.leaves("Enter");
        computer.findsNothingWrong();
        keys.follows("main a[href='/procedures/" + BirthDeclaration.PROCEDURE + "']");
        computer.findsNothingWrong();
        keys.follows("main a[href='/apply/" + BirthDeclaration.PROCEDURE + "']");
        computer.findsNothingWrong();
    }

    /** The door is on the way, and the way goes on behind it. */
    private static void signsIn(Walker computer, Keys keys) {
        assertThat(computer.here()).startsWith("/sign-in");
        keys.writes("login", "congdan.conmay");
        keys.writes("password", Street.PASSWORD);
        keys.leaves("Enter");
        assertThat(computer.here()).isEqualTo("/apply/" + BirthDeclaration.PROCEDURE);
        computer.findsNothingWrong();
    }

    private static void begins(Walker computer, Keys keys) {
        keys.chooses("office", BirthDeclaration.OFFICE);
        keys.sends();
        computer.findsNothingWrong();
        keys.chooses("case", "0");
        keys.sends();
        computer.findsNothingWrong();
    }

    private static void attaches(Walker computer, Keys keys) {
        assertThat(computer.heading()).isEqualTo("Giấy tờ");
        keys.follows("main a:has-text('" + BirthDeclaration.PAPER + "')");
        computer.findsNothingWrong();
        keys.to("#photograph").attaches(BirthDeclaration.paper());
        keys.sends();
        computer.findsNothingWrong();
        assertThat(computer.text()).contains(BirthDeclaration.paper().name);
        keys.follows("main .btns a");
        keys.follows("main .btns a:first-child");
        computer.findsNothingWrong();
    }
}
