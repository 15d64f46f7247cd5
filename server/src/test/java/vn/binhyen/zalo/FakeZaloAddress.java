package vn.binhyen.zalo;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// Starts the fake before the context and tells the house where it is.
public final class FakeZaloAddress
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var fake = new FakeZalo();
        ((GenericApplicationContext) context).registerBean(FakeZalo.class, () -> fake);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "fake-zalo",
                                Map.of(
                                        "binhyen.zalo.openapi-url",
                                        fake.url(),
                                        "binhyen.zalo.oauth-url",
                                        fake.url(),
                                        "binhyen.zalo.media-hosts",
                                        fake.host())));
    }
}
