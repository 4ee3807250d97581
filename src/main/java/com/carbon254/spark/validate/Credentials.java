package com.carbon254.spark.validate;

import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * No value holds a credential, whatever its key: no password in an address, none in a JVM option or a JAAS line. Values
 * end up in manifests, in the operator's log, the web UI and event logs.
 */
final class Credentials implements EnvironmentRule {

    private static final Pattern NAME = Pattern.compile(
            ".*(SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|PRIVATE_KEY|ACCESS_KEY|API_KEY|TOKEN(_.*)?$).*");

    /** A file that holds a credential may be named: it is mounted from a Secret. */
    private static final Pattern FILE = Pattern.compile(".*_(DIR|FILE|PATH)");

    private static final Pattern VALUE =
            Pattern.compile("://[^/\\s:@]*:[^/\\s@]+@|(?i:(password|passwd|secret|token)\\s*=\\s*[^\\s;&$])");

    /** Whether a variable of this name holds a credential. */
    static boolean isName(String variable) {
        String name = variable.toUpperCase(Locale.ROOT);
        return NAME.matcher(name).matches() && !FILE.matcher(name).matches();
    }

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        List<Finding> findings = new ArrayList<>();
        environment.config().settings().sparkConf().forEach((key, value) -> {
            // What Spark must not show is described by expressions that look like it.
            if (!key.toString().endsWith(".regex")) {
                check(findings, environment, "settings.sparkConf." + key, value);
            }
        });
        environment
                .config()
                .settings()
                .environment()
                .forEach((name, value) -> check(findings, environment, "settings.environment." + name, value));
        return findings;
    }

    /** The value is not quoted: a log is no place for it. */
    private static void check(List<Finding> findings, LoadedEnvironment environment, String path, String value) {
        if (VALUE.matcher(value).find()) {
            findings.add(new Finding(
                    Rule.CREDENTIAL,
                    environment.place(path),
                    path,
                    "the value holds a password or a token",
                    "credentials stand in Secrets, never in a file",
                    "let the job read it from a Secret; replace it where it is valid, for the file keeps its history"));
        }
    }
}
