package com.carbon254.spark.text;

import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.context.Context;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;

/**
 * A Velocity template of the class path. It is strict: an unknown reference is an error and not text, and so is a
 * reference to anything that is not {@link Escaped}.
 */
final class Template {

    private static final String LOADER = "classpath";

    private final String name;

    private Template(String name) {
        this.name = name;
    }

    /** The template with this file name. */
    static Template of(String name) {
        return new Template("templates/" + name + ".vm");
    }

    /** The text of the template with the values in their places. */
    String render(Map<String, ?> values) {
        StringWriter text = new StringWriter();
        Context context = new VelocityContext(new TreeMap<String, Object>(values));
        EventCartridge guard = new EventCartridge();
        guard.addReferenceInsertionEventHandler((inner, reference, value) -> onlyEscaped(reference, value));
        guard.attachToContext(context);
        Engine.VELOCITY.getTemplate(name).merge(context, text);
        return text.toString();
    }

    private static Object onlyEscaped(String reference, Object value) {
        if (value instanceof Escaped) {
            return value;
        }
        throw new IllegalStateException(reference + " was not escaped for its format");
    }

    /** Started at first use. */
    private static final class Engine {

        static final VelocityEngine VELOCITY = start();

        private static VelocityEngine start() {
            VelocityEngine engine = new VelocityEngine();
            engine.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, true);
            engine.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
            // Lines that hold only a directive leave nothing behind.
            engine.setProperty(RuntimeConstants.SPACE_GOBBLING, "lines");
            // The only loader: neither files nor URLs.
            engine.setProperty(RuntimeConstants.RESOURCE_LOADERS, LOADER);
            engine.setProperty("resource.loader." + LOADER + ".class", ClasspathResourceLoader.class.getName());
            engine.setProperty("resource.loader." + LOADER + ".cache", true);
            engine.init();
            return engine;
        }
    }
}
