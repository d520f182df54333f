package vn.motcua;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Một Cửa: the program. */
@SpringBootApplication
public class MotCua {
    public static void main(String[] arguments) {
        SpringApplication.run(MotCua.class, arguments);
    }
}
