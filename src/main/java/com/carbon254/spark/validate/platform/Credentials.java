package com.carbon254.spark.validate.platform;

import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.config.layer.Setting;
import com.carbon254.spark.config.layer.Setting.Action;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import com.carbon254.spark.value.CredentialText;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * No value holds a credential, whatever its key: no password in an address, none in a JVM option or a JAAS line, no key
 * of AWS in an annotation. Values end up in manifests, in the operator's log, the web UI and event logs.
 */
final class Credentials implements EnvironmentRule {

    /** What Spark must not show is described by expressions that look like it; connectors have a rule with other advice. */
    private static final Pattern LEFT_ALONE =
            Pattern.compile(".*[.]regex|kafka[.]connect[.]connectors[.][^.]+[.]conf[.].*");

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        NavigableSet<String> paths =
                new TreeSet<>(environment.history().settings().keySet());
        return paths.stream()
                .filter(path -> !LEFT_ALONE.matcher(path).matches())
                .filter(path -> !isOfItems(path, paths))
                .filter(path -> holdsOne(environment, path))
                .map(path -> finding(environment, path))
                .toList();
    }

    /** A list is looked at item by item. */
    private static boolean isOfItems(String path, NavigableSet<String> paths) {
        String next = paths.ceiling(path + "[");
        return next != null && next.startsWith(path + "[");
    }

    private static boolean holdsOne(LoadedEnvironment environment, String path) {
        List<Setting> layers = environment.history().own(path);
        Setting last = layers.get(layers.size() - 1);
        return last.action() == Action.SET && CredentialText.standsIn(last.value());
    }

    /** The value is not quoted: a log is no place for it. */
    private static Finding finding(LoadedEnvironment environment, String path) {
        return new Finding(
                Rule.CREDENTIAL,
                environment.place(path),
                path,
                "the value holds a password, a token or a key",
                "credentials stand in Secrets, never in a file",
                "let the job read it from a Secret; replace it where it is valid, for the file keeps its history");
    }
}
