package vn.binhyen.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.binhyen.BinhYen;

/// A test in the whole house, on a real PostgreSQL. Every such class shares one context and one
/// database, so a test makes its own units and people (see [House]) and never assumes an empty
/// table.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = BinhYen.class, webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestInstallation.class)
@Import({TestTime.class, House.class, People.class, Residents.class})
public @interface HouseTest {}
