package vn.motcua.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.motcua.bench.ProcessFiles.Stat;

class ProcessFilesTests {
    @Test
    void aProcessIsReadThoughItsNameHoldsSpacesAndBrackets() {
        var line =
                "4711 (pg) S (x 1) S 42 4711 4711 0 -1 4194560 900 800 3 2 151 49 1200 34 20 0 1 0 88 220000 500 184";

        assertThat(Stat.parse(line)).isEqualTo(new Stat(4711, 42, 151 + 49, 1200 + 34));
    }

    @Test
    void memoryIsReadFromTheLineOfItsName() {
        var status = "VmPeak:\t  900 kB\nVmHWM:\t  800 kB\nVmRSS:\t  700 kB\n";

        assertThat(ProcessFiles.bytes(status, "VmRSS")).isEqualTo(700 * 1024);
    }

    @Test
    void whatTheSystemDoesNotTellIsNotMadeUp() {
        assertThatThrownBy(() -> ProcessFiles.bytes("VmPeak: 900 kB\n", "VmRSS"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thisProcessUsesProcessorTimeAndMemory() throws Exception {
        var here = ProcessHandle.current().pid();

        assertThat(ProcessFiles.stat(here).ticks()).isPositive();
        assertThat(ProcessFiles.resident(here)).isBetween(1L, ProcessFiles.mostResident(here));
    }
}
