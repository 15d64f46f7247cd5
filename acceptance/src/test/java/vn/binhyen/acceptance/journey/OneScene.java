package vn.binhyen.acceptance.journey;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives every journey of a run the same [Scene], since starting a product takes longer than most
/// journeys, and after each one looks whether a script complained.
final class OneScene implements ParameterResolver, AfterEachCallback {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Scene.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return scene(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        scene(context).eyes().assertNoComplaints();
    }

    /// Closed with the root of the run.
    private static Scene scene(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(OneScene.class))
                .computeIfAbsent(Scene.class, _ -> new Scene(), Scene.class);
    }
}
