package com.carbon254.spark.kube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyOrderTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'b':1,'a':2}             | {'a':2,'b':1}             | {'b':1,'a':2}",
                "{'b':{'10':1,'2':2}}      | {'b':{'2':2,'10':1}}      | {'b':{'10':1,'2':2}}",
                "{'l':[{'b':1,'a':2},3]}   | {'l':[{'a':2,'b':1},3]}   | {'l':[{'b':1,'a':2},3]}",
                "{'b':1}                   | {'z':1,'y':2,'b':3}       | {'b':3,'y':2,'z':1}",
                "{'l':[{'b':1,'a':2}]}     | {'l':[{'a':2,'b':1},{'b':4,'a':3}]} | {'l':[{'b':1,'a':2},{'a':3,'b':4}]}",
            })
    void contentTakesTheOrderItWasGivenIn(String given, String returned, String ordered) throws IOException {
        String result = KeyOrder.like(object(given), object(returned)).toString();

        assertThat(result).isEqualTo(ordered.replace('\'', '"'));
    }

    @Test
    void aLostKeyIsNotOverlooked() throws IOException {
        ObjectNode given = object("{'data':{'a':1,'__proto__':2}}");
        ObjectNode returned = object("{'data':{'a':1}}");

        assertThatIllegalStateException()
                .isThrownBy(() -> KeyOrder.like(given, returned))
                .withMessage("cdk8s lost the key \"__proto__\" of {\"a\":1}");
    }

    private static ObjectNode object(String text) throws IOException {
        return (ObjectNode) JSON.readTree(text.replace('\'', '"'));
    }
}
