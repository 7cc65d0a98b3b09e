package org.eclink.operation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ManagementTest {

    final HttpClient client = HttpClient.newHttpClient();
    final Environment environment;

    ManagementTest(@Autowired Environment environment) {
        this.environment = environment;
    }

    @Test
    void tellsThatItIsReadyAndThatTheDatabaseAnswers() throws Exception {
        assertThat(management("/actuator/health/readiness").body()).isEqualToIgnoringWhitespace("""
                {"components":{"db":{"status":"UP"},"readinessState":{"status":"UP"}},"status":"UP"}""");
        assertThat(management("/actuator/health/liveness").statusCode()).isEqualTo(200);
    }

    @Test
    void measuresForPrometheus() throws Exception {
        assertThat(management("/actuator/prometheus").body()).contains("jvm_memory_used_bytes", "hikaricp_connections");
    }

    @Test
    void showsNothingElse() throws Exception {
        assertThat(management("/actuator/env").statusCode()).isEqualTo(404);
        assertThat(management("/actuator/heapdump").statusCode()).isEqualTo(404);
    }

    @Test
    void isNotToBeFoundWhereThePagesAre() throws Exception {
        assertThat(get("local.server.port", "/actuator/health").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> management(String path) throws IOException, InterruptedException {
        return get("local.management.port", path);
    }

    private HttpResponse<String> get(String port, String path) throws IOException, InterruptedException {
        var address = URI.create("http://127.0.0.1:" + environment.getRequiredProperty(port) + path);
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
