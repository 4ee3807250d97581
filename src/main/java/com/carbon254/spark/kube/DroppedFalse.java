package com.carbon254.spark.kube;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import java.util.List;

/**
 * Leaves out {@code false} where the API server does not store it: these fields are plain booleans with
 * {@code omitempty} in k8s.io/api, so the live object lacks them and a GitOps tool would show a difference for ever.
 * Where Kubernetes has a pointer to a boolean ({@code automountServiceAccountToken}), {@code false} says something and
 * stays.
 */
final class DroppedFalse extends BeanSerializerModifier {

    private static final long serialVersionUID = 1L;

    private static final List<String> FIELDS = List.of(
            "Container.stdin",
            "Container.stdinOnce",
            "Container.tty",
            "DeploymentSpec.paused",
            "PersistentVolumeClaimVolumeSource.readOnly",
            "PodSpec.hostIPC",
            "PodSpec.hostNetwork",
            "PodSpec.hostPID",
            "ServiceSpec.publishNotReadyAddresses",
            "VolumeMount.readOnly");

    @Override
    public List<BeanPropertyWriter> changeProperties(
            SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> properties) {
        String type = bean.getBeanClass().getSimpleName();
        properties.replaceAll(
                property -> FIELDS.contains(type + "." + property.getName()) ? new TrueOnly(property) : property);
        return properties;
    }

    private static final class TrueOnly extends BeanPropertyWriter {

        private static final long serialVersionUID = 1L;

        TrueOnly(BeanPropertyWriter property) {
            super(property);
        }

        @Override
        public void serializeAsField(Object bean, JsonGenerator generator, SerializerProvider provider)
                throws Exception {
            if (Boolean.TRUE.equals(get(bean))) {
                super.serializeAsField(bean, generator, provider);
            }
        }
    }
}
