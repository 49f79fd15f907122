package org.warraq.media;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Media as objects of a bucket, under their keys. An object is there wholly or not at all: so says S3. */
final class S3Store implements MediaStore {

    private final S3Client client;
    private final String bucket;

    S3Store(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    /** @throws IllegalStateException if what it needs is not set, with the names of the settings */
    static S3Store of(MediaSettings.Bucket settings) {
        var bucket = settings.bucket()
                .orElseThrow(() -> new IllegalStateException(
                        "Media are to be kept in S3, but in which bucket is not said: set WARRAQ_MEDIA_S3_BUCKET."));
        var client = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .region(Region.of(settings.region()))
                .forcePathStyle(settings.pathStyle())
                // Stores that are not Amazon's do not know its newer checksums.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        settings.endpoint().map(URI::create).ifPresent(client::endpointOverride);
        if (settings.accessKey().isPresent() && settings.secretKey().isPresent()) {
            client.credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(
                    settings.accessKey().get(), settings.secretKey().get())));
        } else {
            client.credentialsProvider(DefaultCredentialsProvider.builder().build());
        }
        return new S3Store(client.build(), bucket);
    }

    @Override
    public void keep(String key, Path file, String mediaType) throws IOException {
        if (find(key).isPresent()) {
            return;
        }
        try {
            client.putObject(
                    request -> request.bucket(bucket).key(key).contentType(mediaType), RequestBody.fromFile(file));
        } catch (SdkException failure) {
            throw new IOException("The store did not take " + key, failure);
        }
    }

    @Override
    public Optional<Kept> find(String key) throws IOException {
        try {
            var found = client.headObject(request -> request.bucket(bucket).key(key));
            return Optional.of(new Kept(found.contentLength()));
        } catch (NoSuchKeyException missing) {
            return Optional.empty();
        } catch (SdkException failure) {
            throw new IOException("The store did not say whether it has " + key, failure);
        }
    }

    @Override
    public InputStream read(String key, long offset, long length) throws IOException {
        if (length == 0 && find(key).isPresent()) {
            return InputStream.nullInputStream();
        }
        var range = "bytes=%d-%d".formatted(offset, Math.max(offset, offset + length - 1));
        try {
            return client.getObject(request -> request.bucket(bucket).key(key).range(range));
        } catch (NoSuchKeyException missing) {
            throw (IOException) new NoSuchFileException(key).initCause(missing);
        } catch (SdkException failure) {
            throw new IOException("The store did not give " + key, failure);
        }
    }

    @Override
    public void forget(String prefix) throws IOException {
        try {
            client.listObjectsV2Paginator(request -> request.bucket(bucket).prefix(prefix)).contents().stream()
                    .toList()
                    .forEach(object -> client.deleteObject(
                            request -> request.bucket(bucket).key(object.key())));
        } catch (SdkException failure) {
            throw new IOException("The store did not forget " + prefix, failure);
        }
    }
}
