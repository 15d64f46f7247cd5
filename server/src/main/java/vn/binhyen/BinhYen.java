package vn.binhyen;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.binhyen.kernel.Ids;

/// The server: one program, clear modules, one database. ARCHITECTURE.md walks through it.
// modules are independent, so two of them may each have their own `Accounts`
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@EnableScheduling
public class BinhYen {

    public static void main(String[] args) {
        Installation installation;
        try {
            installation = Installation.open(System.getenv());
        } catch (Installation.SetUpProblem problem) {
            System.err.println(problem.getMessage());
            System.exit(2);
            return;
        }
        var application = new SpringApplication(BinhYen.class);
        application.setDefaultProperties(installation.properties());
        // runs after the pools have closed, so PostgreSQL stops with nobody connected
        SpringApplication.getShutdownHandlers().add(installation::close);
        application.run(args);
    }

    /// The only thing that knows the time: the machine's, but in a replay, which real work cannot
    /// be.
    ///
    /// @param replayClock the file of a [ReplayClock]; empty without a replay
    @Bean
    Clock clock(
            @Value("${binhyen.mode:real}") String mode,
            @Value("${binhyen.replay-clock:}") String replayClock) {
        if (replayClock.isEmpty()) return Clock.systemUTC();
        if (!mode.equals("story")) {
            throw new IllegalStateException("real work knows no time but the machine's");
        }
        return ReplayClock.of(Path.of(replayClock), Clock.systemUTC());
    }

    @Bean
    Ids ids(Clock clock) {
        return Ids.ofSystem(clock);
    }
}
