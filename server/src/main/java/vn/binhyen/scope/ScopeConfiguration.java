package vn.binhyen.scope;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/// Roles and migrations first, then one small pool for each role, then transactions over both.
@Configuration
class ScopeConfiguration {

    @Bean
    DatabaseAddress databaseAddress(
            @Value("${binhyen.database.url}") String url,
            @Value("${binhyen.database.user}") String user,
            @Value("${binhyen.database.password}") String password,
            @Value("${binhyen.secret}") String secret) {
        return new DatabaseAddress(url, user, password, secret);
    }

    /// Runs before any other bean reaches the database.
    @Bean
    Migrations migrations(DatabaseAddress address) {
        var single =
                new SingleConnectionDataSource(
                        address.url(), address.ownerName(), address.ownerPassword(), true);
        try (single) {
            new DatabaseRoles(single, address).ensure();
        }
        var owner =
                new DriverManagerDataSource(
                        address.url(), address.ownerName(), address.ownerPassword());
        var migrations = new Migrations(owner, address);
        migrations.run();
        new TransactionNumbers(owner).catchUp();
        return migrations;
    }

    @Bean(destroyMethod = "close")
    @DependsOn("migrations")
    HikariDataSource appPool(
            DatabaseAddress address, @Value("${binhyen.database.app-pool:16}") int size) {
        return pool("app", address, address.appName(), size);
    }

    @Bean(destroyMethod = "close")
    @DependsOn("migrations")
    HikariDataSource workerPool(
            DatabaseAddress address, @Value("${binhyen.database.worker-pool:20}") int size) {
        return pool("worker", address, address.workerName(), size);
    }

    @Bean
    @Primary
    DataSource dataSource(HikariDataSource appPool, HikariDataSource workerPool) {
        return new RoleRouting(appPool, workerPool);
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean
    Transactions transactions(PlatformTransactionManager transactionManager, JdbcClient db) {
        return new ScopedTransactions(transactionManager, db);
    }

    private static HikariDataSource pool(
            String name, DatabaseAddress address, String role, int size) {
        var pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setJdbcUrl(address.url());
        pool.setUsername(role);
        pool.setPassword(address.password(role));
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(2);
        pool.setConnectionTimeout(10_000);
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        // pages ask for little, often: compiling a query takes longer than running it, and what
        // they
        // read lies in memory
        pool.addDataSourceProperty("options", "-c jit=off -c random_page_cost=1.1");
        pool.addDataSourceProperty("ApplicationName", "binhyen-" + name);
        return pool;
    }
}
