package com.carbon254.spark.value.image;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;
import com.carbon254.spark.value.address.Address;

/** A registry of images, or a part of one: what the names of the images in it begin with. */
public record ImagePrefix(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
            Address.LOWER_CASE_HOST + "(:" + Address.PORT + ")?(/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*",
            "a registry, or a registry and a path in it",
            "registry.example.com/ghcr");

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public ImagePrefix {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static ImagePrefix parse(String text) {
        return new ImagePrefix(text);
    }

    /** Whether an image lies in it. */
    public boolean holds(ImageRepository repository) {
        return repository.text().startsWith(text + "/");
    }

    /** Where an image of this place lies in another. */
    public ImageRepository moved(ImageRepository repository, ImagePrefix other) {
        return new ImageRepository(other.text + repository.text().substring(text.length()));
    }

    @Override
    public String toString() {
        return text;
    }
}
