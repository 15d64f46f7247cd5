package vn.binhyen;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The server: one program, clear modules, one database. ARCHITECTURE.md walks through it.
@SpringBootApplication
public class BinhYen {
    public static void main(String[] args) {
        SpringApplication.run(BinhYen.class, args);
    }
}
