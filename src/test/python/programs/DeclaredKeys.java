import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Prints every property that the Spark on the class path declares, with its default: the entries that the objects of its own jars
 * hold. Then, behind the word {@code constant}, the names of properties that S3A and Iceberg read: they are constants of classes of
 * theirs. Run as one file: {@code java -cp 'JARS/*' DeclaredKeys.java}.
 */
final class DeclaredKeys {

    private static final ClassLoader LOADER = DeclaredKeys.class.getClassLoader();

    public static void main(String[] arguments) throws Exception {
        Class<?> entry = Class.forName("org.apache.spark.internal.config.ConfigEntry", false, LOADER);
        Map<String, String> found = new TreeMap<>();
        for (String name : classes("spark-.*\\.jar", ".*\\$\\.class")) {
            read(name, entry, found);
        }
        found.forEach((key, value) -> System.out.println(key + "\t" + value));
        SortedSet<String> constants = new TreeSet<>();
        for (String name : classes(
                "(hadoop-aws|iceberg)-.*\\.jar",
                "org/apache/(hadoop/fs/s3a/Constants|iceberg/([a-z0-9]+/)*(\\w+Properties|CatalogUtil))\\.class")) {
            readConstants(name, constants);
        }
        constants.forEach(key -> System.out.println("constant\t" + key));
    }

    /** The names of the classes of these jars whose files have such a path. */
    private static SortedSet<String> classes(String jars, String paths) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (new File(path).getName().matches(jars)) {
                try (JarFile jar = new JarFile(path)) {
                    for (JarEntry file : Collections.list(jar.entries())) {
                        if (file.getName().matches(paths)) {
                            names.add(file.getName().replaceFirst("\\.class$", "").replace('/', '.'));
                        }
                    }
                }
            }
        }
        return names;
    }

    private static void readConstants(String name, SortedSet<String> constants) throws ReflectiveOperationException {
        Field[] fields;
        try {
            fields = Class.forName(name, false, LOADER).getDeclaredFields();
        } catch (LinkageError lacksWhatItUses) {
            return;
        }
        for (Field field : fields) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class && field.trySetAccessible()) {
                constants.add(String.valueOf(field.get(null)));
            }
        }
    }

    /** Scala's objects only: they hold the entries in fields, those of lazy values behind a method of the same name. */
    private static void read(String name, Class<?> entry, Map<String, String> found) throws ReflectiveOperationException {
        Class<?> type;
        Field[] fields;
        try {
            type = Class.forName(name, false, LOADER);
            fields = type.getDeclaredFields();
        } catch (LinkageError lacksWhatItUses) {
            return;
        }
        for (Field field : fields) {
            if (entry.isAssignableFrom(field.getType())) {
                Object module = type.getField("MODULE$").get(null);
                Method accessor = type.getMethod(field.getName());
                Object held = accessor.invoke(module);
                found.put((String) entry.getMethod("key").invoke(held), text(entry.getMethod("defaultValueString").invoke(held)));
            }
        }
    }

    private static String text(Object value) {
        return String.valueOf(value).replace("\n", "\\n").replace("\t", "\\t");
    }
}
