package com.carbon254.spark.schema;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Reads a model class of the client: its fields are those with a serialized name. The required ones have a getter that is
 * marked {@code @Nonnull}; newer releases mark the field as well, older ones do not.
 */
final class ModelReader extends ClassVisitor {

    private static final String SERIALIZED_NAME = "Lcom/google/gson/annotations/SerializedName;";
    private static final String REQUIRED = "Ljakarta/annotation/Nonnull;";

    private final Map<String, Member> members = new TreeMap<>();
    private final Set<String> required = new TreeSet<>();

    private ModelReader() {
        super(Opcodes.ASM9);
    }

    private record Member(String serializedName, String signature) {}

    /** Reads a class file of the package of models. */
    static Model read(ClassReader reader) {
        ModelReader model = new ModelReader();
        reader.accept(model, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return new Model(reader.getClassName().substring(ClientJar.MODELS.length()), model.fields());
    }

    private Map<String, Model.Field> fields() {
        Map<String, Model.Field> fields = new TreeMap<>();
        members.forEach((name, member) -> fields.put(
                member.serializedName(),
                new Model.Field(JavaTypes.schema(member.signature()), required.contains(name))));
        return fields;
    }

    @Override
    public FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        return new FieldReader(name, signature == null ? descriptor : signature);
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        return descriptor.startsWith("()") ? new GetterReader() : null;
    }

    private final class FieldReader extends FieldVisitor {

        private final String field;
        private final String signature;

        private FieldReader(String field, String signature) {
            super(Opcodes.ASM9);
            this.field = field;
            this.signature = signature;
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return descriptor.equals(SERIALIZED_NAME) ? new NameReader() : null;
        }

        private final class NameReader extends AnnotationVisitor {

            private NameReader() {
                super(Opcodes.ASM9);
            }

            @Override
            public void visit(String name, Object value) {
                members.put(field, new Member(value.toString(), signature));
            }
        }
    }

    /** Annotations of a method are visited before its code, which tells whose getter it is. */
    private final class GetterReader extends MethodVisitor {

        private boolean marked;

        private GetterReader() {
            super(Opcodes.ASM9);
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            marked |= descriptor.equals(REQUIRED);
            return null;
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            if (marked && opcode == Opcodes.GETFIELD) {
                required.add(name);
            }
        }
    }
}
