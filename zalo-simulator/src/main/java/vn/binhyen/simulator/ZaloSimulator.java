package vn.binhyen.simulator;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/// Starts the stand-in. Useful arguments: `--server.port=9090 --simulator.state=FILE
/// --simulator.config=FILE`; docs/guides/zalo-simulator.md lists all.
@SpringBootApplication
@ConfigurationPropertiesScan
public class ZaloSimulator {
    public static void main(String[] args) {
        SpringApplication.run(ZaloSimulator.class, args);
    }
}
