package com.carbon254.spark.config.secret;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.cloud.RemoteKey;
import com.carbon254.spark.value.kubernetes.DataKey;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the values of one Secret lie in a store. */
public record RemoteSecret(
        @Key(
                value = "The name in the store. If nothing is said, it is that of the Secret behind the prefix.",
                example = "minio/spark")
        @Nullable
        RemoteKey remoteKey,

        @Key(
                value =
                        "Keys of the Secret whose values are called otherwise in the store: key to its value. A Secret that is"
                                + " mounted whole has the keys that stand here, or all properties of the name in the store if none does.",
                names = "key",
                nameType = DataKey.class)
        Map<DataKey, RemoteValue> keys) {

    /** The value of one key. */
    public record RemoteValue(
            @Key(
                    value =
                            "A name of its own in the store, of which the whole is the value unless property says which part.",
                    example = "minio-password")
            @Nullable
            RemoteKey remoteKey,

            @Key(
                    value = "The property that is the value. If nothing is said, it is called as the key.",
                    example = "password")
            @Nullable
            RemoteKey property,

            @Key("How the value is written in the store: base64 for what is no text, a keytab say.") @Nullable
            Encoding encoding) {}

    /** How a value is written in a store. */
    public enum Encoding {
        /** As it is. */
        PLAIN("plain"),
        /** In base64. */
        BASE64("base64");

        private final String name;

        Encoding(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
