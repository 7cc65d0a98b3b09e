package org.eclink.files.internal.store;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Against S3Proxy, in a process of its own, which checks signatures as Amazon does. */
class S3StoreTest extends StoreTest {

    private static final String BUCKET = "eclink";
    private static final String KEY = "harbour";
    private static final String SECRET = "two-shores-one-line";

    @TempDir
    static Path kept;

    private static Process server;
    private static S3Store store;

    @BeforeAll
    static void startTheServer() throws IOException {
        var port = freePort();
        var address = "http://127.0.0.1:" + port;
        var settings = Files.write(kept.resolve("s3proxy.conf"), List.of("s3proxy.endpoint=" + address, "s3proxy.authorization=aws-v4", "s3proxy.identity=" + KEY, "s3proxy.credential=" + SECRET, "jclouds.provider=filesystem-nio2",
            "jclouds.filesystem.basedir=" + Files.createDirectory(kept.resolve("objects"))));
        server = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-XX:TieredStopAtLevel=1", "-jar", "target/test-programs/s3proxy.jar", "--properties", settings.toString())
            .redirectErrorStream(true).redirectOutput(kept.resolve("log").toFile()).start();
        Awaitility.await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> {
            try (var socket = new Socket("127.0.0.1", port)) {
                return socket.isConnected();
            }
        });
        try (var client = S3Client.builder().httpClientBuilder(UrlConnectionHttpClient.builder()).endpointOverride(URI.create(address)).forcePathStyle(true).region(Region.of("us-east-1"))
            .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(KEY, SECRET))).build()) {
            client.createBucket(request -> request.bucket(BUCKET));
        }
        store = new S3Store(new S3Settings(BUCKET, address, "us-east-1", KEY, SECRET));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @AfterAll
    static void stopTheServer() {
        store.close();
        server.destroyForcibly();
    }

    @Override
    Store store() {
        return store;
    }
}
