package vn.motcua.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Fee;
import vn.motcua.catalogue.Method;
import vn.motcua.ui.Dictionary;
import vn.motcua.ui.Language;

/** What records say, in words. */
class SpokenTests {
    private static final Method TWO_CASES = new Method(
            Channel.DIRECT,
            Optional.empty(),
            List.of(new Fee.Free("Luật mẫu, Điều 1"), new Fee.ByResolution("Quá hạn")),
            "");

    @Test
    void severalFeesAreSaidAsASentenceDoes() {
        var words = Dictionary.read(true);
        assertThat(new Spoken(words.in(Language.VIETNAMESE)).fees(TWO_CASES)).contains("Miễn phí và Theo");
        assertThat(new Spoken(words.in(Language.ENGLISH)).fees(TWO_CASES)).containsPattern("\\S and \\S");
    }
}
