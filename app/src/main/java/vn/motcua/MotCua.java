package vn.motcua;

import java.util.List;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import vn.motcua.operations.Launch;

/** Một Cửa: the program. */
@SpringBootApplication
public class MotCua {
    public static void main(String[] arguments) {
        var exit = Launch.run(MotCua.class, List.of(arguments), System.getenv());
        if (exit != 0) {
            System.exit(exit);
        }
    }
}
