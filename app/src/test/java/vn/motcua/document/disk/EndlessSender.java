package vn.motcua.document.disk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import vn.motcua.document.usecase.Vault.Receipt;

/** A program that stores contents in a vault until it is killed, and prints each address when a row could name it. */
final class EndlessSender {
    private static final int LARGEST = 300_000;

    private EndlessSender() {}

    public static void main(String[] arguments) throws IOException {
        var vault = vault(Path.of(arguments[0]));
        for (var random = new Random(1); ; ) {
            var contents = new byte[1 + random.nextInt(LARGEST)];
            random.nextBytes(contents);
            if (vault.receive(new ByteArrayInputStream(contents), LARGEST) instanceof Receipt.Written(var draft)) {
                vault.admit(draft);
                System.out.println(draft.address());
            }
        }
    }

    static DiskVault vault(Path folder) {
        return new DiskVault(folder.resolve("files"), keyFile(folder));
    }

    static KeyFile keyFile(Path folder) {
        return new KeyFile(folder.resolve("files-key"), new RememberedKey());
    }
}
