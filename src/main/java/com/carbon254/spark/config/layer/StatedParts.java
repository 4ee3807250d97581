package com.carbon254.spark.config.layer;

import com.carbon254.spark.config.shape.KeyShape;
import com.carbon254.spark.config.shape.KeyShape.Absence;
import com.carbon254.spark.config.shape.Shape.RecordShape;
import com.carbon254.spark.config.source.Mapping;
import java.util.List;

/**
 * The parts of a platform that some file of the user's states. A part is a mapping that may be missing: the built-in
 * defaults say how it is where it is wanted, and do not bring it.
 */
final class StatedParts {

    private StatedParts() {}

    /**
     * The defaults without the parts that no layer above them states.
     *
     * @param defaults the built-in layer
     * @param above all other layers
     */
    static Mapping of(Mapping defaults, List<Mapping> above, RecordShape shape) {
        List<String> unstated = shape.keys().stream()
                .filter(key -> key.absence() == Absence.NULL)
                .map(KeyShape::name)
                .filter(name -> above.stream().noneMatch(layer -> states(layer, name)))
                .toList();
        Mapping stated = defaults;
        for (String name : unstated) {
            stated = stated.without(name);
        }
        return stated;
    }

    private static boolean states(Mapping layer, String name) {
        return layer.get(name).filter(Mapping.class::isInstance).isPresent();
    }
}
