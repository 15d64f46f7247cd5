package vn.binhyen.cases.application;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import vn.binhyen.audit.Audit;
import vn.binhyen.cases.canned.CannedAnswers;
import vn.binhyen.cases.domain.Receipts;
import vn.binhyen.cases.domain.RetentionRules;
import vn.binhyen.cases.domain.TimeLimits;
import vn.binhyen.cases.domain.WorkingDays;
import vn.binhyen.cases.persistence.CannedAnswerRows;
import vn.binhyen.cases.topics.Topics;
import vn.binhyen.kernel.Ids;
import vn.binhyen.scope.Transactions;

/// The rules and data a province may change, read at start.
@Configuration
class CasesConfiguration {

    private static final Logger log = LoggerFactory.getLogger(CasesConfiguration.class);

    @Bean
    WorkingDays workingDays(
            @Value("${binhyen.cases.holidays:classpath:cases/holidays.csv}") Resource file,
            Clock clock)
            throws IOException {
        try (Reader lines = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            WorkingDays days = WorkingDays.read(lines);
            int year =
                    LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Ho_Chi_Minh")).getYear();
            if (days.lastYear() < year) {
                log.warn(
                        "holidays.csv ends with {}: add the days off of {}", days.lastYear(), year);
            }
            return days;
        }
    }

    @Bean
    TimeLimits timeLimits(
            @Value("${binhyen.cases.time-limits:classpath:cases/time-limits.csv}") Resource file,
            WorkingDays days)
            throws IOException {
        try (Reader lines = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return TimeLimits.read(lines, days);
        }
    }

    /// The topics come from one folder; a province that wants others names its own.
    @Bean
    Topics topics(
            @Value("${binhyen.cases.topics:classpath*:/cases/topics/*.yaml}") Resource[] files)
            throws IOException {
        return TopicFiles.read(files);
    }

    /// Canned answers come from one folder; a province that wants others names its own.
    @Bean
    CannedAnswers cannedAnswers(
            @Value("${binhyen.cases.canned:classpath*:/cases/canned/*.yaml}") Resource[] files,
            @Value("${binhyen.cases.office-hours:classpath:cases/canned/office-hours.txt}")
                    Resource officeHours,
            CannedAnswerRows rows,
            Transactions transactions,
            Audit audit,
            Ids ids,
            Clock clock)
            throws IOException {
        return new KeepCannedAnswers(
                CannedFile.read(files),
                officeHours.getContentAsString(StandardCharsets.UTF_8).strip(),
                rows,
                transactions,
                audit,
                ids,
                clock);
    }

    @Bean
    RetentionRules retentionRules(
            @Value("${binhyen.cases.retention:classpath:cases/retention.csv}") Resource file)
            throws IOException {
        try (Reader lines = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return RetentionRules.read(lines);
        }
    }

    @Bean
    Receipts receipts(@Value("${binhyen.secret}") String secret) {
        return new Receipts(secret);
    }
}
