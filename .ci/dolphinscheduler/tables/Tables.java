import com.baomidou.mybatisplus.annotation.EnumValue;
import com.baomidou.mybatisplus.annotation.TableField;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.core.toolkit.StringUtils;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;

/**
 * Prints the server's tables as H2 reads them, from the entities of its dao jar: published jars hold no SQL.
 *
 * <p>Usage: {@code java -cp JARS Tables.java DAO-JAR}
 */
final class Tables {
    private static final String ENTITIES = "org/apache/dolphinscheduler/dao/entity/";
    private static final Map<Class<?>, String> TYPES = types();
    /** Columns that only the SQL of mappers names. */
    private static final List<String[]> UNDECLARED = List.of(
            new String[] {"t_ds_project", "flag", "int default 1"},
            new String[] {"t_ds_process_definition", "warning_group_id", "int"},
            new String[] {"t_ds_process_definition_log", "warning_group_id", "int"},
            new String[] {"t_ds_process_instance", "flag", "int default 1"},
            new String[] {"t_ds_process_instance", "update_time", "timestamp default current_timestamp"});

    private Tables() {}

    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        SortedMap<String, Map<String, String>> tables = new TreeMap<>();
        for (Class<?> entity : entities(Path.of(arguments[0]))) {
            TableName name = entity.getAnnotation(TableName.class);
            if (name != null) {
                tables.computeIfAbsent(name.value(), table -> new LinkedHashMap<>()).putAll(columns(entity));
            }
        }
        for (String[] column : UNDECLARED) {
            tables.get(column[0]).putIfAbsent(column[1], column[2]);
        }
        tables.forEach((table, columns) -> {
            List<String> lines = new ArrayList<>();
            columns.forEach((column, type) -> lines.add("  `" + column + "` " + type));
            System.out.println("create table " + table + " (\n" + String.join(",\n", lines) + "\n);");
        });
    }

    private static List<Class<?>> entities(Path jar) throws IOException, ClassNotFoundException {
        List<Class<?>> entities = new ArrayList<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            for (String name : file.stream().map(entry -> entry.getName()).sorted().toList()) {
                if (name.startsWith(ENTITIES) && name.endsWith(".class")) {
                    String type = name.substring(0, name.length() - ".class".length()).replace('/', '.');
                    entities.add(Class.forName(type, false, Tables.class.getClassLoader()));
                }
            }
        }
        return entities;
    }

    /** Those of the super class first: a log's entity extends the one that it logs. */
    private static Map<String, String> columns(Class<?> entity) {
        Map<String, String> columns = new LinkedHashMap<>();
        if (entity.getSuperclass() != Object.class) {
            columns.putAll(columns(entity.getSuperclass()));
        }
        for (Field field : entity.getDeclaredFields()) {
            TableField column = field.getAnnotation(TableField.class);
            boolean stored = column == null || column.exist();
            if (!stored) {
                columns.remove(StringUtils.camelToUnderline(field.getName()));
            } else if (!Modifier.isStatic(field.getModifiers()) && typeOf(field) != null) {
                String name = column == null || column.value().isEmpty()
                        ? StringUtils.camelToUnderline(field.getName())
                        : column.value().replace("`", "");
                columns.put(name, typeOf(field));
            }
        }
        return columns;
    }

    private static String typeOf(Field field) {
        if (field.isAnnotationPresent(TableId.class)) {
            return field.getType() == Long.class || field.getType() == long.class
                    ? "bigint auto_increment primary key"
                    : "int auto_increment primary key";
        }
        if (!field.getType().isEnum()) {
            return TYPES.get(field.getType());
        }
        return Arrays.stream(field.getType().getDeclaredFields())
                .filter(value -> value.isAnnotationPresent(EnumValue.class))
                .map(value -> TYPES.get(value.getType()))
                .findFirst()
                .orElse("varchar");
    }

    private static Map<Class<?>, String> types() {
        Map<Class<?>, String> types = new LinkedHashMap<>();
        for (Class<?> type : List.of(int.class, Integer.class)) {
            types.put(type, "int");
        }
        for (Class<?> type : List.of(long.class, Long.class)) {
            types.put(type, "bigint");
        }
        for (Class<?> type : List.of(boolean.class, Boolean.class)) {
            types.put(type, "boolean");
        }
        for (Class<?> type : List.of(double.class, Double.class)) {
            types.put(type, "double");
        }
        types.put(String.class, "varchar");
        types.put(Date.class, "timestamp");
        return types;
    }
}
