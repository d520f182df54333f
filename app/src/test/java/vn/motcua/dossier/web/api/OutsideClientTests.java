package vn.motcua.dossier.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole job by a program that knows the document of the API, and us by nothing else. */
class OutsideClientTests {

    @Test
    void aGeneratedClientRegistersABirthFromTheDraftToTheResult(@TempDir Path folder) throws Exception {
        var paper = folder.resolve("giay-chung-sinh.pdf");
        Files.writeString(paper, "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n", StandardCharsets.US_ASCII);
        var program = new ForeignProgram(folder);
        try (var programs = new Programs()) {
            program.generate(programs.at("/api/openapi.json"));
            program.compile(Path.of("src", "test", "outside", "RegisterABirth.java"));
            var told = program.run(
                    "RegisterABirth",
                    programs.at("").toString(),
                    programs.token("congdan"),
                    programs.token("tiepnhan"),
                    programs.token("chuyenvien"),
                    programs.token("lanhdao"),
                    paper.toString());
            assertThat(told).containsPattern("FILED T-[2-9A-Z]{4}-[2-9A-Z]{4} [0-9]{4}\n");
            assertThat(told).containsPattern("ENDED returned Y99\\.01\\.01-[0-9]{6}-0001\n");
        }
    }
}
