package com.carbon254.spark.check.network;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * A network of addresses.
 *
 * @param first the address in front of the slash
 * @param bits how many leading bits count
 */
record AddressRange(String first, int bits) {

    private static final int OF_A_BYTE = 8;

    static AddressRange parse(String cidr) {
        int slash = cidr.indexOf('/');
        return new AddressRange(cidr.substring(0, slash), Integer.parseInt(cidr.substring(slash + 1)));
    }

    /** Whether an address is in it; one of the other version never is. */
    boolean contains(String address) {
        byte[] own = bytes(first);
        byte[] other = bytes(address);
        return own.length == other.length && Arrays.equals(masked(own), masked(other));
    }

    private byte[] masked(byte[] address) {
        byte[] masked = address.clone();
        for (int i = 0; i < masked.length; i++) {
            int counting = Math.max(0, Math.min(OF_A_BYTE, bits - i * OF_A_BYTE));
            masked[i] = (byte) (masked[i] & (0xFF << (OF_A_BYTE - counting)));
        }
        return masked;
    }

    /** Literals are parsed; nothing is asked of a name server. */
    private static byte[] bytes(String literal) {
        try {
            return InetAddress.getByName(literal).getAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("\"" + literal + "\" is no address", e);
        }
    }
}
