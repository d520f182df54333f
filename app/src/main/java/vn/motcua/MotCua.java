package vn.motcua;

import java.util.List;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import vn.motcua.operations.Administration;
import vn.motcua.operations.Launch;

/** Một Cửa: the program. */
@SpringBootApplication
public class MotCua {
    public static void main(String[] arguments) {
        var words = List.of(arguments);
        var exit = !words.isEmpty() && words.getFirst().equals("admin")
                ? Administration.run(MotCua.class, words.subList(1, words.size()), System.getenv())
                : Launch.run(MotCua.class, words, System.getenv());
        if (exit != 0) {
            System.exit(exit);
        }
    }
}
