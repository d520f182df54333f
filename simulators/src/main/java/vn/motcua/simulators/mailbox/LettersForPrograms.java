package vn.motcua.simulators.mailbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.simulators.Json;

/** Thư cho chương trình đọc: a letter a line. */
final class LettersForPrograms {
    private LettersForPrograms() {}

    static String of(List<Letter> letters) {
        return letters.stream().map(letter -> Json.of(facts(letter))).collect(Collectors.joining(",\n", "[", "]\n"));
    }

    private static Map<String, Object> facts(Letter letter) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("number", letter.number());
        facts.put("at", letter.at());
        facts.put("from", letter.from());
        facts.put("to", letter.to());
        facts.put("messageId", letter.messageId());
        facts.put("subject", letter.subject());
        facts.put("text", letter.text());
        letter.html().ifPresent(html -> facts.put("html", html));
        return facts;
    }
}
