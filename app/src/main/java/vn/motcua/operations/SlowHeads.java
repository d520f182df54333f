package vn.motcua.operations;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Đầu yêu cầu đến chậm: has the server time the head of each request as a whole. */
@Component
class SlowHeads implements WebServerFactoryCustomizer<TomcatWebServerFactory> {
    private final Duration patience;

    SlowHeads(@Value("${motcua.head.patience:20s}") Duration patience) {
        this.patience = patience;
    }

    @Override
    public void customize(TomcatWebServerFactory server) {
        server.setProtocol(TimedHeads.class.getName());
        server.addConnectorCustomizers(connector -> {
            if (connector.getProtocolHandler() instanceof TimedHeads timed) {
                timed.allow(patience);
            }
        });
    }
}
