package vn.motcua.guards;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a jte template says by itself: the HTML that is left when comments, parameters, control and expressions are taken
 * out, and the literals in what was taken out. An expression leaves {@link #EXPRESSION} in its place; lines keep their
 * numbers; content blocks given to other templates stay where they stand.
 */
final class TemplateText {
    static final char EXPRESSION = '\u0001';

    private static final Pattern IMPORT = Pattern.compile("@import\\b[^\\n]*");
    private static final Pattern PARAMETER = Pattern.compile("@param\\b");
    private static final Pattern CONTROL = Pattern.compile("@(if|elseif|for|template\\.[\\w.]+)\\s*\\(");
    private static final Pattern BARE = Pattern.compile("@(else|endif|endfor|endraw|raw)\\b");
    private static final Pattern COMMENT = Pattern.compile("<%--.*?--%>", Pattern.DOTALL);

    private final String template;
    private final StringBuilder html = new StringBuilder();
    private final List<Literal> literals = new ArrayList<>();
    private int at;

    /** Text between double quotes in the template's Java. */
    record Literal(int line, String text) {}

    private TemplateText(String template) {
        this.template = template;
    }

    static TemplateText of(String template) {
        var text = new TemplateText(template);
        text.content(false);
        return text;
    }

    String html() {
        return html.toString();
    }

    List<Literal> literals() {
        return literals;
    }

    private void content(boolean untilBacktick) {
        while (at < template.length() && !(untilBacktick && template.charAt(at) == '`')) {
            if (skips(COMMENT) || skips(IMPORT) || skips(BARE)) {
                continue;
            }
            if (skips(PARAMETER)) {
                code('\n');
                html.append('\n');
            } else if (skips(CONTROL)) {
                code(')');
            } else if (startsWith("${") || startsWith("$unsafe{")) {
                html.append(EXPRESSION);
                at = template.indexOf('{', at) + 1;
                code('}');
            } else if (startsWith("!{")) {
                at += 2;
                code('}');
            } else {
                html.append(template.charAt(at++));
            }
        }
        at++;
    }

    /** Passes over Java up to the bracket that closes it. */
    private void code(char close) {
        while (at < template.length()) {
            var next = template.charAt(at++);
            if (next == close) {
                return;
            } else if (next == '(') {
                code(')');
            } else if (next == '{') {
                code('}');
            } else if (next == '"' || next == '\'') {
                literal(next);
            } else if (next == '@' && startsWith("`")) {
                at++;
                content(true);
            } else if (next == '\n') {
                html.append('\n');
            }
        }
    }

    private void literal(char quote) {
        var start = at;
        while (at < template.length() && template.charAt(at) != quote) {
            at += template.charAt(at) == '\\' ? 2 : 1;
        }
        if (quote == '"') {
            literals.add(new Literal(line(template, start), template.substring(start, at)));
        }
        at++;
    }

    /** The number of the line on which this place of a text lies. */
    static int line(String text, int place) {
        return 1
                + (int) text.substring(0, place)
                        .chars()
                        .filter(each -> each == '\n')
                        .count();
    }

    private boolean startsWith(String what) {
        return template.startsWith(what, at);
    }

    private boolean skips(Pattern pattern) {
        var matcher = pattern.matcher(template).region(at, template.length());
        if (!matcher.lookingAt()) {
            return false;
        }
        matcher.group().chars().filter(each -> each == '\n').forEach(each -> html.append('\n'));
        at = matcher.end();
        return true;
    }
}
