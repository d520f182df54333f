package vn.motcua.simulators.mailbox;

import java.util.List;
import java.util.stream.Collectors;

/** JSON of letters, for programs. */
final class Json {
    private Json() {}

    static String of(List<Letter> letters) {
        return letters.stream().map(Json::of).collect(Collectors.joining(",\n", "[", "]\n"));
    }

    private static String of(Letter letter) {
        return "{\"number\":%d,\"at\":%s,\"from\":%s,\"to\":[%s],\"messageId\":%s,\"subject\":%s,\"text\":%s%s}"
                .formatted(
                        letter.number(),
                        quoted(letter.at().toString()),
                        quoted(letter.from()),
                        letter.to().stream().map(Json::quoted).collect(Collectors.joining(",")),
                        quoted(letter.messageId()),
                        quoted(letter.subject()),
                        quoted(letter.text()),
                        letter.html().map(html -> ",\"html\":" + quoted(html)).orElse(""));
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.chars().forEach(each -> {
            if (each == '"' || each == '\\') {
                quoted.append('\\').append((char) each);
            } else if (each < ' ') {
                quoted.append("\\u%04x".formatted(each));
            } else {
                quoted.append((char) each);
            }
        });
        return quoted.append('"').toString();
    }
}
