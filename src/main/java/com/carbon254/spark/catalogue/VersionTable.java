package com.carbon254.spark.catalogue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The entries of a versions file, in which a value may name another as <code>${key}</code>. */
public final class VersionTable {

    private static final Pattern NAME = Pattern.compile("\\$\\{([^}]*)}");

    private final SortedMap<String, String> entries;

    private VersionTable(SortedMap<String, String> entries) {
        this.entries = entries;
    }

    /** Reads a file that lies in the jar. */
    public static VersionTable resource(String path) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(VersionTable.class.getResourceAsStream(path), path), StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the text of a versions file. */
    static VersionTable read(Reader text) throws IOException {
        Properties properties = new Properties();
        properties.load(text);
        SortedMap<String, String> entries = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> entries.put(key, properties.getProperty(key)));
        return new VersionTable(entries);
    }

    /** The same table with one entry more. */
    public VersionTable with(String key, String value) {
        SortedMap<String, String> more = new TreeMap<>(entries);
        more.put(key, value);
        return new VersionTable(more);
    }

    /** The value of a key, with the names in it resolved. */
    public String get(String key) {
        String value = entries.get(key);
        if (value == null) {
            throw new IllegalStateException("The versions file lacks \"" + key + "\"");
        }
        return NAME.matcher(value).replaceAll(name -> Matcher.quoteReplacement(get(name.group(1))));
    }

    /** The value of a key, with the names in it resolved; empty if the table lacks the key. */
    public Optional<String> find(String key) {
        return entries.containsKey(key) ? Optional.of(get(key)) : Optional.empty();
    }

    /** The keys below a prefix, without it, and their values. */
    public SortedMap<String, String> below(String prefix) {
        SortedMap<String, String> found = new TreeMap<>();
        entries.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> found.put(key.substring(prefix.length()), get(key)));
        return Collections.unmodifiableSortedMap(found);
    }
}
