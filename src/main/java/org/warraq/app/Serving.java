package org.warraq.app;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.http.HttpServer;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says where everything is once it is there, then waits for the signal to stop. */
public class Serving implements QuarkusApplication {

    private final HttpServer server;
    private final Optional<String> adminTokenFile;
    private final String managementHost;
    private final int managementPort;
    private final String version;

    Serving(
            HttpServer server,
            @ConfigProperty(name = Settings.ADMIN_TOKEN_FILE) Optional<String> adminTokenFile,
            @ConfigProperty(name = "quarkus.management.host") String managementHost,
            @ConfigProperty(name = "quarkus.management.port") int managementPort,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.server = server;
        this.adminTokenFile = adminTokenFile;
        this.managementHost = managementHost;
        this.managementPort = managementPort;
        this.version = version;
    }

    @Override
    public int run(String... arguments) {
        String base = "http://localhost:" + server.getPort();
        Log.infof(
                "Warraq %s is ready after %.1f seconds",
                version, ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0);
        Log.infof("API            %s/v1/articles", base);
        Log.infof("Documentation  %s/docs", base);
        Log.infof("Health         http://%s:%d/q/health", managementHost, managementPort);
        Log.infof("Admin token    %s", adminTokenFile.orElse("as WARRAQ_ADMIN_TOKEN says"));
        Quarkus.waitForExit();
        return 0;
    }
}
