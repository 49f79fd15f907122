package org.warraq.media;

import java.net.URI;
import java.util.concurrent.Callable;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobProviderMetadata;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStoreContext;

/** What {@link S3Server} has in its class loader; outside it is known by the interfaces of Java alone. */
public final class S3ServerInside implements Callable<Integer>, AutoCloseable {

    private final BlobStoreContext kept = ContextBuilder.newBuilder(
                    TransientNio2BlobProviderMetadata.builder().build())
            .credentials(S3Server.KEY, S3Server.SECRET)
            .build(BlobStoreContext.class);

    private final S3Proxy server = S3Proxy.builder()
            .blobStore(kept.getBlobStore())
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V4, S3Server.KEY, S3Server.SECRET)
            .build();

    /** The port that it listens on. */
    @Override
    public Integer call() throws Exception {
        kept.getBlobStore().createContainerInLocation(null, S3Server.BUCKET);
        server.start();
        return server.getPort();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception failure) {
            throw new IllegalStateException("The server does not stop", failure);
        } finally {
            kept.close();
        }
    }
}
