package com.carbon254.spark.value.cloud;

import java.nio.ByteBuffer;
import java.util.Base64;

/**
 * What kubeseal writes for a value, in base64 (Sealed Secrets, pkg/crypto/crypto.go): the length of the encrypted session
 * key in two bytes, that key, and the value as AES-GCM encrypts it, with 16 bytes that prove it.
 */
public final class KubesealText {

    private static final int LENGTH = 2;
    private static final int PROOF = 16;

    private KubesealText() {}

    /** Whether a text has this form. */
    public static boolean isIn(String value) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(value));
            if (bytes.remaining() < LENGTH) {
                return false;
            }
            int sessionKey = Short.toUnsignedInt(bytes.getShort(0));
            return sessionKey > 0 && bytes.remaining() >= LENGTH + sessionKey + PROOF;
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }
}
