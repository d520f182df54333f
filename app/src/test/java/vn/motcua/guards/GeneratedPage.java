package vn.motcua.guards;

import java.util.List;
import java.util.stream.Collectors;

/** A page that the code writes about itself, so that officials can read what the program will do. */
record GeneratedPage(String name, String text) {

    static GeneratedPage of(String name, String title, String introduction, String body) {
        var head = "<!-- Written from the code by GeneratedDocsTests; change the code instead. -->\n";
        return new GeneratedPage(name, head + "# " + title + "\n\n" + introduction + "\n\n" + body.strip() + "\n");
    }

    /** A table of Markdown; a bar inside a cell does not part it. */
    static String table(List<String> header, List<List<String>> rows) {
        var rule = header.stream().map(each -> "---").toList();
        return line(header)
                + line(rule)
                + rows.stream().map(GeneratedPage::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("|", "\\|").replaceAll("\\s*\\n\\s*", " "))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
