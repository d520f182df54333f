package vn.motcua.catalogue.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.catalogue.Papers;
import vn.motcua.catalogue.Papers.Component;
import vn.motcua.catalogue.Papers.Need;
import vn.motcua.shared.Text;

/** Thành phần hồ sơ as the table lists them: {@code [xuất trình] Thẻ căn cước (1 bản chính); Tờ khai (2 bản sao)}. */
record PapersText(List<Component> components, List<Mistake.Kind> remarks) {
    private static final String IN_SOME_CASES = "[trường hợp]";
    private static final String SHOWN_ONLY = "[xuất trình]";
    private static final Pattern NEXT = Pattern.compile("; ");
    private static final Pattern COUNT =
            Pattern.compile("\\s*\\((?:(\\d{1,9}) bản chính)?(?: \\+ )?(?:(\\d{1,9}) bản sao)?\\)$");
    private static final Pattern ELECTRONIC = Pattern.compile("mau .{0,60}dien tu tuong tac.*");
    /** No office asks for more; in crawled records a number of the form ran into the count. */
    private static final int MOST = 20;

    static PapersText read(String components, String reuse) {
        var remarks = new ArrayList<Mistake.Kind>();
        var listed = NEXT.splitAsStream(Text.clean(components))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(each -> component(each, remarks))
                .collect(Collectors.toCollection(ArrayList::new));
        var replacing = ReuseText.read(reuse);
        replacing.forEach(each -> replace(each, listed, remarks));
        return new PapersText(List.copyOf(listed), remarks.stream().distinct().toList());
    }

    private static Component component(String text, List<Mistake.Kind> remarks) {
        var need = text.startsWith(IN_SOME_CASES)
                ? Need.IN_SOME_CASES
                : text.startsWith(SHOWN_ONLY) ? Need.SHOWN_ONLY : Need.ALWAYS;
        var bare = need == Need.ALWAYS ? text : text.substring(text.indexOf(']') + 1);
        var count = COUNT.matcher(bare);
        var found = count.find() ? Optional.of(count.toMatchResult()) : Optional.<MatchResult>empty();
        var originals = found.map(each -> number(each.group(1))).orElse(0);
        var copies = found.map(each -> number(each.group(2))).orElse(0);
        var odd = originals > MOST || copies > MOST;
        if (odd) {
            remarks.add(Mistake.Kind.ODD_COUNT);
        }
        var name =
                found.map(each -> bare.substring(0, each.start())).orElse(bare).strip();
        return new Component(name, need, odd ? 0 : originals, odd ? 0 : copies, isElectronic(name), Optional.empty());
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** A form that is filled in on the page. */
    private static boolean isElectronic(String name) {
        return ELECTRONIC.matcher(Text.fold(name)).matches();
    }

    /** Marks every component that names the paper; where none does, the paper is told beside those that are listed. */
    private static void replace(ReuseText.Reuse reuse, List<Component> listed, List<Mistake.Kind> remarks) {
        var matched = false;
        for (var at = 0; at < listed.size(); at++) {
            if (reuse.names(listed.get(at).name())) {
                listed.set(at, replaced(listed.get(at), reuse.by()));
                matched = true;
            }
        }
        if (!matched) {
            remarks.add(Mistake.Kind.REUSE_UNMATCHED);
            if (!listed.isEmpty()) {
                var paper = new Component(reuse.paper(), Need.ALWAYS, 0, 0, false, Optional.of(reuse.by()));
                listed.add(paper);
            }
        }
    }

    private static Component replaced(Component component, Papers.Replaced by) {
        return new Component(
                component.name(),
                component.need(),
                component.originals(),
                component.copies(),
                component.electronicForm(),
                component.replaced().or(() -> Optional.of(by)));
    }

    /** All components in one cell: the table makes no difference between cases. */
    static String write(Papers papers) {
        return papers.cases().stream()
                .flatMap(each -> each.components().stream())
                .map(PapersText::write)
                .collect(Collectors.joining("; "));
    }

    private static String write(Component component) {
        var prefix = switch (component.need()) {
            case ALWAYS -> "";
            case IN_SOME_CASES -> IN_SOME_CASES + " ";
            case SHOWN_ONLY -> SHOWN_ONLY + " ";
        };
        return prefix + component.name().replace("; ", ", ") + count(component);
    }

    private static String count(Component component) {
        var counts = new ArrayList<String>();
        if (component.originals() > 0) {
            counts.add(component.originals() + " bản chính");
        }
        if (component.copies() > 0) {
            counts.add(component.copies() + " bản sao");
        }
        return counts.isEmpty() ? "" : " (" + String.join(" + ", counts) + ")";
    }
}
