package vn.binhyen.zalo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import vn.binhyen.channels.application.TurnRounds;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.TestInstallation;
import vn.binhyen.zalo.application.TurnArrivals;

/// A test of the house beside a small fake of Zalo. Rounds do not turn by themselves: the test says
/// when; and nothing is offered unasked, since these tests count every message that leaves.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@HouseTest
@ContextConfiguration(initializers = {TestInstallation.class, FakeZaloAddress.class})
@Import({ZaloStory.class, TurnRounds.class, TurnArrivals.class})
@TestPropertySource(
        properties = {
            "binhyen.rounds=false",
            "binhyen.dialogue.offer-every=0s",
            "binhyen.dialogue.answers=false",
            "binhyen.zalo.timeout=2s",
            "binhyen.zalo.allow-private-media=true",
            "binhyen.channels.fetch-time=3s",
        })
public @interface ZaloTest {}
