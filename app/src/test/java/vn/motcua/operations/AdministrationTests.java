package vn.motcua.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCua;
import vn.motcua.operations.DataFolder.Opening;

class AdministrationTests {
    private static final List<String> BEGIN = List.of("begin", "H99", "Tỉnh Ví Dụ", "quantri", "Nguyễn Mẫu Bắt Đầu");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path data;

    @Test
    void aRealPlaceBeginsOnceAndItsJournalTellsOfTampering() throws Exception {
        assertThat(admin(List.of("journal", "verify"))).as("nothing there yet").isEqualTo(Launch.MISREAD);
        assertThat(admin(BEGIN)).isZero();
        assertThat(admin(BEGIN)).isEqualTo(Launch.REFUSED);
        assertThat(admin(List.of("password", "quantri"))).isZero();
        assertThat(admin(List.of("password", "khong.ai"))).isEqualTo(Launch.MISREAD);
        var units = List.of("import", "units", "src/main/resources/organisation/sample");
        assertThat(admin(Stream.concat(units.stream(), Stream.of("--try")).toList()))
                .isZero();
        assertThat(admin(units)).isZero();
        assertThat(admin(List.of("import", "units", data.toString()))).isEqualTo(Launch.REFUSED);
        assertThat(admin(List.of("import", "procedures", procedures().toString(), "--try")))
                .isEqualTo(ImportProcedures.PARTLY);
        assertThat(admin(List.of("figures", "recount", "--try"))).isZero();
        assertThat(admin(List.of("figures", "recount"))).isZero();
        chainAndTamper();
        assertThat(admin(List.of("journal", "verify"))).isEqualTo(JournalCommand.BROKEN);
    }

    @Test
    void whatIsNotACommandIsAnsweredWithTheCommands() throws Exception {
        assertThat(admin(List.of("help"))).isZero();
        assertThat(admin(List.of("journal", "burn"))).isEqualTo(Launch.MISREAD);
        assertThat(admin(List.of("figures", "recount", "twice"))).isEqualTo(Launch.MISREAD);
        assertThat(admin(List.of("begin", "H99"))).isEqualTo(Launch.MISREAD);
        assertThat(admin(List.of("import", "people", "."))).isEqualTo(Launch.MISREAD);
        assertThat(admin(List.of("import", "procedures"))).isEqualTo(Launch.MISREAD);
        assertThat(admin(List.of("import", "procedures", "x.csv", "tomorrow"))).isEqualTo(Launch.MISREAD);
    }

    private Path procedures() throws IOException {
        var headings = "code,name,field,level,time_limit,fee_vnd,online_level,components,result,source_address\n";
        var rows = "9.900001,Thủ tục mẫu,Lĩnh vực mẫu,xã,3 ngày,,,,,\n9.900002,Thủ tục mẫu,x,xã,3 buổi,,,,,\n";
        return Files.writeString(data.resolve("mau.csv"), headings + rows);
    }

    private int admin(List<String> words) {
        var arguments = new ArrayList<>(words);
        arguments.addAll(List.of("--data", data.toString()));
        return Administration.run(MotCua.class, arguments, Map.of("MOTCUA_LANGUAGE", "en"));
    }

    /** The program runs long enough for the chain to be built, and then somebody with the owner's password comes by. */
    private void chainAndTamper() throws Exception {
        try (var folder = ((Opening.Opened) DataFolder.open(data)).folder()) {
            var settings = ((Settings.Reading.Read)
                            Settings.read(List.of("--port", "0", "--data", data.toString()), Map.of()))
                    .settings();
            try (var premises = Premises.open(settings, folder)) {
                var owner = JdbcClient.create(premises.database().asOwner());
                owner.sql("""
                                INSERT INTO shared.journal_chain (seq, era, tx, id, hash)
                                SELECT 1, j.era, j.tx, j.id, decode(repeat('00', 32), 'hex')
                                FROM shared.journal j
                                ORDER BY j.era, j.tx, j.id
                                LIMIT 1
                                """).update();
            }
        }
    }
}
