package vn.motcua.simulators;

import java.io.IOException;
import java.util.Arrays;
import vn.motcua.simulators.mailbox.Mailbox;
import vn.motcua.simulators.provider.Provider;
import vn.motcua.simulators.telephone.Telephone;

/** Các bên ngoài thử: the first word says which; the rest is its own. */
public final class Simulators {
    private static final int WRONG_OPTION = 2;

    private Simulators() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        var which = arguments.length == 0 ? "" : arguments[0];
        var rest = Arrays.copyOfRange(arguments, Math.min(1, arguments.length), arguments.length);
        switch (which) {
            case "mailbox" -> Mailbox.main(rest);
            case "identity" -> Provider.main(rest);
            case "telephone" -> Telephone.main(rest);
            default -> {
                System.err.println("mailbox | identity | telephone");
                System.exit(WRONG_OPTION);
            }
        }
    }
}
