import java.io.File;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Prints every property that the Spark on the class path declares, with its default: the entries that the objects of its own jars
 * hold. Run as one file: {@code java -cp 'JARS/*' DeclaredKeys.java}.
 */
final class DeclaredKeys {

    private static final ClassLoader LOADER = DeclaredKeys.class.getClassLoader();

    public static void main(String[] arguments) throws Exception {
        Class<?> entry = Class.forName("org.apache.spark.internal.config.ConfigEntry", false, LOADER);
        Map<String, String> found = new TreeMap<>();
        for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (new File(path).getName().matches("spark-.*\\.jar")) {
                try (JarFile jar = new JarFile(path)) {
                    for (JarEntry file : Collections.list(jar.entries())) {
                        if (file.getName().endsWith("$.class")) {
                            read(file.getName().replaceFirst("\\.class$", "").replace('/', '.'), entry, found);
                        }
                    }
                }
            }
        }
        found.forEach((key, value) -> System.out.println(key + "\t" + value));
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
