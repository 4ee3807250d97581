package com.carbon254.spark.schema;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Reads from a client's API class which kinds it serves. Only its methods know: the one that replaces an object names
 * the kind, takes the model and holds the path, which tells group, version and scope. Kinds that cannot be replaced
 * (reviews, bindings) are questions to the server and never printed.
 */
final class ServedKindReader extends ClassVisitor {

    private static final Pattern REPLACE = Pattern.compile("replace(\\w+)Call");
    private static final Pattern BODY = Pattern.compile("L" + ClientJar.MODELS + "(\\w+);");
    private static final Pattern PATH =
            Pattern.compile("/apis?/(?:([a-z0-9.]+)/)?(v\\w+)/(namespaces/\\{namespace}/)?[a-z]+/\\{name}");

    private final Map<ServedKind, String> kinds = new TreeMap<>();

    private ServedKindReader() {
        super(Opcodes.ASM9);
    }

    /** The model of each kind that the class serves. */
    static Map<ServedKind, String> read(ClassReader reader) {
        ServedKindReader api = new ServedKindReader();
        reader.accept(api, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return api.kinds;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        Matcher replace = REPLACE.matcher(name);
        Matcher body = BODY.matcher(descriptor);
        return replace.matches() && body.find() ? new PathReader(replace.group(1), body.group(1)) : null;
    }

    private final class PathReader extends MethodVisitor {

        private final String object;
        private final String model;

        private PathReader(String object, String model) {
            super(Opcodes.ASM9);
            this.object = object;
            this.model = model;
        }

        @Override
        public void visitLdcInsn(Object constant) {
            Matcher path = PATH.matcher(constant.toString());
            if (path.matches()) {
                String group = path.group(1) == null ? "" : path.group(1);
                boolean namespaced = path.group(3) != null;
                String kind = namespaced ? object.substring("Namespaced".length()) : object;
                kinds.put(new ServedKind(group, path.group(2), kind, namespaced), model);
            }
        }
    }
}
