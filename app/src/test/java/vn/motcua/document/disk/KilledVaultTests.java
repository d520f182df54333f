package vn.motcua.document.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The vault of a program that is killed, again and again, while it stores. */
class KilledVaultTests {
    private static final List<Integer> KILLED_AFTER = List.of(1, 20, 45);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void whatWasNamedIsWholeHoweverTheProgramDied() throws Exception {
        var named = new ArrayList<String>();
        for (var after : KILLED_AFTER) {
            named.addAll(storeUntilKilled(after));
        }
        var vault = EndlessSender.vault(folder);
        assertThat(named).hasSizeGreaterThanOrEqualTo(66);
        for (var address : named) {
            assertThat(addressOf(vault, address)).isEqualTo(address);
        }
        for (var address : onTheShelves()) {
            assertThat(addressOf(vault, address))
                    .as("never half a file under an address")
                    .isEqualTo(address);
        }
    }

    private List<String> storeUntilKilled(int after) throws IOException, InterruptedException {
        var sender = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessSender.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var named = new ArrayList<String>();
        try (BufferedReader lines = sender.inputReader()) {
            for (var line = lines.readLine(); line != null && named.size() < after; line = lines.readLine()) {
                named.add(line);
            }
            sender.destroyForcibly();
            assertThat(sender.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
        return named;
    }

    private List<String> onTheShelves() throws IOException {
        try (var files = Files.walk(folder.resolve("files"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(folder.resolve("files/incoming")))
                    .map(file -> String.valueOf(file.getFileName()))
                    .toList();
        }
    }

    private String addressOf(DiskVault vault, String address) throws Exception {
        try (var contents = vault.open(address)) {
            var hash = MessageDigest.getInstance("SHA-256").digest(contents.readAllBytes());
            return EndlessSender.keyFile(folder).key().address(hash);
        }
    }
}
