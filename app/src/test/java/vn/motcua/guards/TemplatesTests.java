package vn.motcua.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Templates hold no words of their own, so that every page speaks every language, and nothing the CSP would stop. */
class TemplatesTests {
    private static final Pattern TAG_OR_ENTITY = Pattern.compile("<!--.*?-->|<[^>]*>|&#?\\w+;", Pattern.DOTALL);
    private static final Pattern WORDS = Pattern.compile("\\S?[^\\n\u0001]*\\p{L}[^\\n\u0001]*");
    private static final Pattern UNESCAPED = Pattern.compile("\\$unsafe\\{");
    /** Data for machines, which no browser runs and {@code Markup} alone makes. */
    private static final String DATA = "<script type=\"application/ld+json\">$unsafe{markup.json()}</script>";

    private static final Pattern WORDS_IN_CODE =
            Pattern.compile(".*[\\p{L}&&[^a-zA-Z]].*|\\p{Lu}\\p{Ll}+[ .!?:].*|\\p{Lu}\\p{Ll}+");

    /** Attributes and elements, each with what is wrong with it; a first group holds words only if it holds letters. */
    private static final Map<Pattern, String> IN_TAGS = Map.of(
            Pattern.compile(
                    "\\s(?:aria-label|aria-description|aria-roledescription|aria-valuetext|alt|title|placeholder"
                            + "|label)=\"([^\"]*)\""),
            "words in an attribute",
            Pattern.compile("<meta name=\"(?:description|author)\"[^>]*content=\"([^\"]*)\""),
            "words in a meta element",
            Pattern.compile("<input(?=[^>]*type=\"(?:submit|button|reset)\")[^>]*\\svalue=\"([^\"]*)\""),
            "words on a button",
            Pattern.compile("<[^>]*\\s(style|on[a-z]+|hx-on[a-z:-]*)\\s*="),
            "inline for the browser",
            Pattern.compile("<(style|script)\\b(?![^>]*\\ssrc=)"),
            "inline for the browser");

    @Test
    void templatesHoldNoWordsAndNothingInlineOrUnescaped() {
        var templates = Checkout.files(Checkout.TEMPLATES, ".jte");
        assertThat(templates).hasSizeGreaterThan(20);
        assertThat(templates)
                .flatExtracting(file -> flaws(Checkout.name(file), Checkout.text(file)))
                .isEmpty();
    }

    @Test
    void wordsInATemplateAreCaughtWhereverTheyHide() {
        assertThat(flaws("culprit.jte", """
                @import vn.motcua.ui.Page
                @param Page page
                @param String title = "Một Cửa"
                <%-- A remark is no text. --%>
                <h1 class="big">${page.say("ui.title")} · 2026</h1>
                @if(page.viewer().isPresent())
                <p>Xin chào</p>
                @endif
                @template.ui.card(heading = page.say("ui.x"), body = @`<b>Hello</b>`)
                <img src="a.png" alt="A door"><img src="b.png" alt="${page.say("ui.door")}">
                <input type="submit" value="Send" style="color:red"><button value="go">&times;</button>
                <a href="/" onclick="go()"><svg width="1"/></a>
                <script>go()</script><script src="go.js"></script>
                @template.ui.card(heading = "Thông báo") $unsafe{page.raw()}
                """))
                .containsExactlyInAnyOrder(
                        "culprit.jte:3: words in code: Một Cửa",
                        "culprit.jte:7: words: Xin chào",
                        "culprit.jte:9: words: Hello",
                        "culprit.jte:10: words in an attribute: A door",
                        "culprit.jte:11: words on a button: Send",
                        "culprit.jte:11: inline for the browser: style",
                        "culprit.jte:12: inline for the browser: onclick",
                        "culprit.jte:13: inline for the browser: script",
                        "culprit.jte:13: words: go()",
                        "culprit.jte:14: words in code: Thông báo",
                        "culprit.jte:14: unescaped: $unsafe{");
    }

    private static List<String> flaws(String name, String source) {
        var template = source.replace(DATA, "");
        var text = TemplateText.of(template);
        var html = text.html();
        var inCode = text.literals().stream()
                .filter(literal -> WORDS_IN_CODE.matcher(literal.text()).matches())
                .map(literal -> name + ":" + literal.line() + ": words in code: " + literal.text());
        var inTags = IN_TAGS.entrySet().stream()
                .flatMap(each -> each.getKey()
                        .matcher(html)
                        .results()
                        .filter(match -> match.group(1).chars().anyMatch(Character::isLetter))
                        .map(match -> place(name, html, match.start(1)) + each.getValue() + ": " + match.group(1)));
        var bare = TAG_OR_ENTITY.matcher(html).replaceAll(match -> match.group().replaceAll("[^\n]", " "));
        var outside = WORDS.matcher(bare)
                .results()
                .map(match -> place(name, bare, match.start()) + "words: "
                        + match.group().strip());
        var unescaped = UNESCAPED
                .matcher(template)
                .results()
                .map(match -> place(name, template, match.start()) + "unescaped: " + match.group());
        return Stream.of(inCode, inTags, outside, unescaped)
                .flatMap(each -> each)
                .toList();
    }

    private static String place(String name, String text, int start) {
        return name + ":" + TemplateText.line(text, start) + ": ";
    }
}
