package org.eclink.files.internal.store;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import org.eclink.web.NotFound;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** A bucket of any store that speaks S3. */
class S3Store implements Store, AutoCloseable {

    private final S3Client client;
    private final String bucket;

    /** Stores of others know the newer checksums not yet, and addresses by path only. */
    S3Store(S3Settings settings) {
        this.bucket = Objects.requireNonNull(settings.name());
        var builder = S3Client.builder().httpClientBuilder(UrlConnectionHttpClient.builder()).region(Region.of(settings.region())).credentialsProvider(credentials(settings))
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED).responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        if (settings.address() != null) builder.endpointOverride(URI.create(settings.address())).forcePathStyle(true);
        this.client = builder.build();
    }

    /** Without a key of its own it is whom the machine is known as. */
    private static AwsCredentialsProvider credentials(S3Settings settings) {
        if (settings.key().isEmpty()) return DefaultCredentialsProvider.builder().build();
        return StaticCredentialsProvider.create(AwsBasicCredentials.create(settings.key(), settings.secret()));
    }

    @Override
    public void put(String key, Path content) {
        client.putObject(request -> request.bucket(bucket).key(key), RequestBody.fromFile(content));
    }

    @Override
    public boolean has(String key) {
        try {
            client.headObject(request -> request.bucket(bucket).key(key));
            return true;
        } catch (NoSuchKeyException missing) {
            return false;
        }
    }

    @Override
    public InputStream open(String key, long from) {
        try {
            return client.getObject(request -> request.bucket(bucket).key(key).range(from == 0 ? null : "bytes=" + from + "-"));
        } catch (NoSuchKeyException gone) {
            throw new NotFound(key);
        }
    }

    @Override
    public void delete(String key) {
        client.deleteObject(request -> request.bucket(bucket).key(key));
    }

    @Override
    public void deleteBelow(String folder) {
        client.listObjectsV2Paginator(request -> request.bucket(bucket).prefix(folder)).contents().forEach(object -> delete(object.key()));
    }

    @Override
    public void close() {
        client.close();
    }
}
