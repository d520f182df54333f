package vn.motcua.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A result that was given leaves a trace: who took it, or where it can be traced. */
class HandoverTests {

    @ParameterizedTest
    @CsvSource({
        "counter,    owner,          '',         thẻ căn cước, '',          true",
        "counter,    owner,          '',         ' ',          '',          false",
        "counter,    representative, Trần Mẫu,   giấy ủy quyền, '',         true",
        "counter,    representative, ' ',        giấy ủy quyền, '',         false",
        "counter,    '',             '',         '',           EB12VN,      false",
        "post,       owner,          '',         thẻ căn cước, '',          false",
        "post,       '',             '',         '',           ' ',         false",
        "post,       '',             '',         '',           EB123VN,     true",
        "electronic, '',             '',         '',           '',          true",
    })
    void whatShowsItDependsOnTheWay(
            String way, String receiver, String name, String paper, String parcel, boolean known) {
        var asker = receiver.isEmpty()
                ? Optional.<Asker>empty()
                : Optional.of(new Asker(
                        receiver.equals("owner") ? Asker.Kind.OWNER : Asker.Kind.REPRESENTATIVE, name, paper));
        assertThat(new Handover(ReturnWay.of(way).orElseThrow(), asker, parcel).isKnown())
                .isEqualTo(known);
    }

    @Test
    void whatBelongsToAnotherWayIsLeftOutAndTheRestIsOfBoundedLength() {
        var owner = Optional.of(new Asker(Asker.Kind.OWNER, "", "thẻ căn cước"));
        assertThat(new Handover(ReturnWay.POST, owner, " EB 1 VN ")).isEqualTo(Handover.byPost("EB 1 VN"));
        assertThat(new Handover(ReturnWay.ELECTRONIC, owner, "EB1VN")).isEqualTo(Handover.electronic());
        assertThat(new Handover(ReturnWay.COUNTER, owner, "EB1VN")).isEqualTo(Handover.atCounter(owner.get()));
        assertThat(Handover.byPost("9".repeat(Handover.LONGEST_PARCEL)).isKnown())
                .isTrue();
        assertThat(Handover.byPost("9".repeat(Handover.LONGEST_PARCEL + 1)).isKnown())
                .isFalse();
        assertThat(Handover.byPost("EB1VN")).hasToString("Handover[POST]");
        assertThat(ReturnWay.of("pigeon")).isEmpty();
    }
}
