package com.carbon254.spark.schema;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Reads a model class of the client: its fields are those with a serialized name, and the required ones are marked
 * {@code @Nonnull}.
 */
final class ModelReader extends ClassVisitor {

    private static final String SERIALIZED_NAME = "Lcom/google/gson/annotations/SerializedName;";
    private static final String REQUIRED = "Ljakarta/annotation/Nonnull;";

    private final Map<String, Model.Field> fields = new TreeMap<>();

    private ModelReader() {
        super(Opcodes.ASM9);
    }

    /** Reads a class file of the package of models. */
    static Model read(ClassReader reader) {
        ModelReader model = new ModelReader();
        reader.accept(model, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
        return new Model(reader.getClassName().substring(ClientJar.MODELS.length()), model.fields);
    }

    @Override
    public FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        return new FieldReader(signature == null ? descriptor : signature);
    }

    private final class FieldReader extends FieldVisitor {

        private final String signature;
        private @Nullable String serializedName;
        private boolean required;

        private FieldReader(String signature) {
            super(Opcodes.ASM9);
            this.signature = signature;
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            required |= descriptor.equals(REQUIRED);
            return descriptor.equals(SERIALIZED_NAME) ? new NameReader() : null;
        }

        @Override
        public void visitEnd() {
            if (serializedName != null) {
                fields.put(serializedName, new Model.Field(JavaTypes.schema(signature), required));
            }
        }

        private final class NameReader extends AnnotationVisitor {

            private NameReader() {
                super(Opcodes.ASM9);
            }

            @Override
            public void visit(String name, Object value) {
                serializedName = value.toString();
            }
        }
    }
}
