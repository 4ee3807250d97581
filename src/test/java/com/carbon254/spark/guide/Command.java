package com.carbon254.spark.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A call of kubectl, as the guide has it.
 *
 * @param verb what is done
 * @param words what it is done to
 * @param options by their name; the value of a switch is empty
 */
record Command(String verb, List<String> words, Map<String, String> options) {

    private static final List<String> KINDS =
            List.of("SparkApplication", "ScheduledSparkApplication", "ConfigMap", "Deployment", "Service");

    /** Options that a value follows; {@code -f} names a file, but for logs, which it follows. */
    private static final List<String> WITH_VALUE = List.of("-n", "-l", "-o");

    static Command of(String line) {
        List<String> tokens = List.of(line.strip().split("\\s+", -1));
        if (!tokens.get(0).equals("kubectl")) {
            throw new IllegalArgumentException("The guide calls something else than kubectl: " + line);
        }
        String verb = tokens.get(1);
        List<String> words = new ArrayList<>();
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 2; i < tokens.size(); i++) {
            String token = tokens.get(i);
            if (WITH_VALUE.contains(token) || (token.equals("-f") && !verb.equals("logs"))) {
                i++;
                options.put(token, tokens.get(i));
            } else if (!token.startsWith("-")) {
                words.add(token);
            }
        }
        return new Command(verb, words, options);
    }

    List<Promise> promises() {
        List<Promise> promises = new ArrayList<>();
        if (options.containsKey("-n")) {
            promises.add(new Promise.Namespace(options.get("-n")));
        }
        if (verb.equals("apply")) {
            applied(promises);
        } else if (options.containsKey("-l")) {
            promises.add(new Promise.LabelledPod(options.get("-l")));
        } else if (verb.equals("logs")) {
            named(words.get(0), promises);
        } else {
            read(promises);
        }
        return promises;
    }

    private void applied(List<Promise> promises) {
        String file = Objects.requireNonNull(options.get("-f"), "apply needs a file");
        promises.add(new Promise.File(file));
        if (options.containsKey("-l")) {
            promises.add(new Promise.LabelledObject(file, options.get("-l")));
        }
    }

    private void named(String pod, List<Promise> promises) {
        if (!pod.contains("<")) {
            promises.add(new Promise.NamedPod(pod));
        }
    }

    /** Pods and events come and go; objects of other kinds are rendered. */
    private void read(List<Promise> promises) {
        String resource = words.get(0).toLowerCase(Locale.ROOT);
        KINDS.stream()
                .filter(kind -> resource.matches(kind.toLowerCase(Locale.ROOT) + "s?"))
                .map(kind ->
                        words.size() > 1 ? new Promise.NamedObject(kind, words.get(1)) : new Promise.SomeObject(kind))
                .forEach(promises::add);
    }
}
