package vn.motcua.dossier.web.citizen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.dossier.usecase.Inboxes.Fate;
import vn.motcua.dossier.usecase.Wanted;
import vn.motcua.shared.Text;
import vn.motcua.ui.Choice;
import vn.motcua.ui.Words;

/**
 * Địa chỉ of one's own list: whose, which of its lines, which page. What cannot be read asks for nothing.
 *
 * @param mandate by which one acts for another
 * @param page from 1
 */
public record OwnAddress(Optional<UUID> mandate, Wanted wanted, int page) {
    private static final int LONGEST = 100;

    static OwnAddress of(Optional<UUID> mandate, Map<String, String> fields) {
        var typed = Text.clean(fields.getOrDefault("q", ""));
        var page = fields.getOrDefault("page", "");
        return new OwnAddress(
                mandate,
                new Wanted(
                        Fate.of(fields.getOrDefault("fate", "")),
                        typed.substring(0, Math.min(typed.length(), LONGEST))),
                page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1);
    }

    /** The same lines under an ending such as {@code .csv}. */
    public String lines(String ending) {
        return builder(ending, wanted).encode().toUriString();
    }

    public String on(int number) {
        return builder("", wanted).queryParam("page", number).encode().toUriString();
    }

    /** All of them. */
    public String everything() {
        return builder("", Wanted.EVERYTHING).encode().toUriString();
    }

    private UriComponentsBuilder builder(String ending, Wanted lines) {
        var address = UriComponentsBuilder.fromPath(Answering.MINE + ending);
        mandate.ifPresent(id -> address.queryParam("for", id));
        lines.fate().ifPresent(fate -> address.queryParam("fate", fate.key()));
        if (!lines.text().isEmpty()) {
            address.queryParam("q", lines.text().replace("{", "").replace("}", ""));
        }
        return address;
    }

    public String fate() {
        return wanted.fate().map(Fate::key).orElse("");
    }

    public List<Choice> fates(Words words) {
        var choices = new ArrayList<>(List.of(Choice.of("", words.say("dossier.mine.fate.all"))));
        Arrays.stream(Fate.values())
                .map(fate -> Choice.of(fate.key(), words.say("dossier.mine.fate." + fate.key())))
                .forEach(choices::add);
        return choices;
    }
}
