package com.carbon254.spark.workflows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * An API server with one application, whose operator is played: each look at the application shows the next of the states
 * that the test lists, and the last one for ever. It speaks TLS and asks for the token of the account.
 */
final class PlayedCluster implements AutoCloseable {

    static final String LOG = "line one of the driver\nline \"two\" of the driver";

    private static final String TOKEN = "token-of-the-workers";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final char[] PASSWORD = "playing".toCharArray();

    private final HttpsServer server;
    private final Path account;
    private final Deque<String> states = new ArrayDeque<>();
    private final List<String> calls = new ArrayList<>();
    private Optional<ObjectNode> application = Optional.empty();
    private int posted;
    private int away;
    private int refusal;

    PlayedCluster(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
        account = Files.createDirectories(folder.resolve("account"));
        Files.writeString(account.resolve("token"), TOKEN);
        Path store = folder.resolve("keys.p12");
        keytool("-genkeypair", "-keystore", store.toString(), "-dname", "CN=played", "-ext", "san=ip:127.0.0.1");
        keytool(
                "-exportcert",
                "-keystore",
                store.toString(),
                "-rfc",
                "-file",
                account.resolve("ca.crt").toString());
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context(store)));
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "played cluster");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::answer);
        server.start();
    }

    private static void keytool(String command, String... options) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), command));
        line.addAll(List.of(options));
        line.addAll(List.of("-alias", "played", "-storepass", new String(PASSWORD)));
        if (command.equals("-genkeypair")) {
            line.addAll(List.of("-keyalg", "EC", "-validity", "2", "-storetype", "PKCS12"));
        }
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
    }

    private static SSLContext context(Path store) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(store)) {
            keys.load(file, PASSWORD);
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    /**
     * The state that the step reads each time it asks for the application; the last one is read from then on.
     * {@code gone}: a user has deleted the application.
     */
    synchronized PlayedCluster playing(String... next) {
        states.clear();
        states.addAll(List.of(next));
        return this;
    }

    /** An application that an earlier attempt left. */
    synchronized PlayedCluster holding(String name) {
        application = Optional.of(JSON.createObjectNode());
        application.get().putObject("metadata").put("name", name);
        return this;
    }

    /** So many calls find no API server, every other one not even a connection. */
    synchronized PlayedCluster awayFor(int some) {
        away = some;
        return this;
    }

    /** What a submission is refused with. */
    synchronized PlayedCluster refusing(int code) {
        refusal = code;
        return this;
    }

    String url() {
        return "https://127.0.0.1:" + server.getAddress().getPort();
    }

    Path account() {
        return account;
    }

    synchronized List<String> calls() {
        return List.copyOf(calls);
    }

    synchronized Optional<ObjectNode> application() {
        return application;
    }

    synchronized int posted() {
        return posted;
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        synchronized (this) {
            if (away > 0) {
                away--;
                if (away % 2 == 0) {
                    exchange.close();
                } else {
                    send(exchange, 503, "{}");
                }
                return;
            }
            calls.add(
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath());
            if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                send(exchange, 401, "{}");
                return;
            }
            if (exchange.getRequestURI().getPath().endsWith("/log")) {
                send(exchange, 200, LOG);
                return;
            }
            switch (exchange.getRequestMethod()) {
                case "POST" -> post(exchange, body);
                case "GET" -> get(exchange);
                case "DELETE" -> delete(exchange);
                default -> send(exchange, 405, "{}");
            }
        }
    }

    private void post(HttpExchange exchange, byte[] body) throws IOException {
        if (refusal > 0) {
            send(exchange, refusal, "{\"kind\":\"Status\",\"message\":\"it is not allowed\",\"reason\":\"Forbidden\"}");
        } else if (application.isPresent()) {
            send(exchange, 409, "{}");
        } else {
            application = Optional.of((ObjectNode) JSON.readTree(body));
            posted++;
            send(exchange, 201, "{}");
        }
    }

    private void get(HttpExchange exchange) throws IOException {
        String state = states.size() > 1 ? states.poll() : states.peek();
        if (application.isEmpty() || "gone".equals(state)) {
            application = Optional.empty();
            send(exchange, 404, "{}");
            return;
        }
        ObjectNode shown = application.get().deepCopy();
        ObjectNode status = shown.putObject("status");
        status.putObject("aaa").put("state", "OF-SOMETHING-ELSE");
        if (!"".equals(state)) {
            ObjectNode told = status.putObject("applicationState");
            if (state.contains("FAILED")) {
                told.put("errorMessage", "the driver said \"state\":\"COMPLETED\" {and} ended with 1");
            }
            told.put("state", state);
        }
        send(exchange, 200, JSON.writeValueAsString((JsonNode) shown));
    }

    private void delete(HttpExchange exchange) throws IOException {
        send(exchange, application.isPresent() ? 200 : 404, "{}");
        application = Optional.empty();
    }

    private static void send(HttpExchange exchange, int code, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(code, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
