package org.warraq.access;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/** An issuer of tokens, with keys of its own and a discovery document, on a port of this machine. */
public final class TestIssuer implements QuarkusTestResourceLifecycleManager {

    static final String AUDIENCE = "warraq";

    private static final RsaJsonWebKey KEY = key("the-key");
    private static final RsaJsonWebKey STRANGE_KEY = key("the-key");

    private static HttpServer server;

    /** It begins away, so that the application starts without it. */
    private static volatile boolean away = true;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, """
                {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "token_endpoint": "%1$s/token",
                 "authorization_endpoint": "%1$s/authorize", "introspection_endpoint": "%1$s/introspect",
                 "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"]}""".formatted(url())));
        server.createContext("/keys", exchange -> answer(exchange, new JsonWebKeySet(KEY).toJson()));
        server.start();
        return Map.of(
                "quarkus.oidc.auth-server-url", url(),
                "quarkus.oidc.tenant-enabled", "true",
                "quarkus.oidc.token.audience", AUDIENCE,
                "warraq.oidc.roles-claim", "realm_access/roles",
                "warraq.oidc.sections-claim", "sections",
                "warraq.oidc.roles.reporters", "author",
                "warraq.oidc.roles.desk", "publisher",
                "warraq.oidc.roles.owners", "admin",
                "warraq.oidc.roles.interns", "reader");
    }

    /** Answers from now on. */
    static void come() {
        away = false;
    }

    static String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        if (away) {
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
            return;
        }
        exchange.sendResponseHeaders(200, bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    /** The claims of a good token, for somebody of the desk. */
    static JwtClaims claims() {
        var claims = new JwtClaims();
        claims.setIssuer(url());
        claims.setAudience(AUDIENCE);
        claims.setSubject("f81d4fae");
        claims.setExpirationTimeMinutesInTheFuture(10);
        claims.setIssuedAtToNow();
        claims.setClaim("name", "سناء الكتاني");
        claims.setClaim("realm_access", Map.of("roles", List.of("offline", "desk")));
        return claims;
    }

    /** A good token but for what {@code change} does to its claims. */
    static String token(Consumer<JwtClaims> change) {
        var claims = claims();
        change.accept(claims);
        return signed(claims, KEY);
    }

    static String signedByAStranger() {
        return signed(claims(), STRANGE_KEY);
    }

    static String signedWithAnUnknownKey() {
        return signed(claims(), key("another-key"));
    }

    private static String signed(JwtClaims claims, RsaJsonWebKey key) {
        var signature = signature(claims, AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setKey(key.getPrivateKey());
        signature.setKeyIdHeaderValue(key.getKeyId());
        return serialized(signature);
    }

    /** What everybody can make who takes the public key for a secret. */
    static String signedWithThePublicKeyAsASecret(byte[] secret) {
        var signature = signature(claims(), AlgorithmIdentifiers.HMAC_SHA256);
        signature.setKey(new HmacKey(secret));
        signature.setKeyIdHeaderValue(KEY.getKeyId());
        return serialized(signature);
    }

    static byte[] publicKey() {
        return KEY.getPublicKey().getEncoded();
    }

    static byte[] publicKeyAsPem() {
        return ("-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(publicKey())
                        + "\n-----END PUBLIC KEY-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Signed by nobody; ends in a dot, as RFC 7519 has it. */
    static String unsigned() {
        var signature = signature(claims(), AlgorithmIdentifiers.NONE);
        signature.setAlgorithmConstraints(AlgorithmConstraints.ALLOW_ONLY_NONE);
        return serialized(signature);
    }

    private static JsonWebSignature signature(JwtClaims claims, String algorithm) {
        var signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setAlgorithmHeaderValue(algorithm);
        return signature;
    }

    private static String serialized(JsonWebSignature signature) {
        try {
            return signature.getCompactSerialization();
        } catch (JoseException failure) {
            throw new IllegalStateException("The test cannot sign", failure);
        }
    }

    private static RsaJsonWebKey key(String id) {
        try {
            var key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(id);
            key.setUse("sig");
            key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
            return key;
        } catch (JoseException failure) {
            throw new IllegalStateException("The test cannot make keys", failure);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
