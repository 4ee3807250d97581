#!/usr/bin/env python3
"""Makes what each kind of client reads of the authorities that it trusts: the public ones and the company's.

    authorities.py BUNDLE FOLDER

BUNDLE holds the company's certificates in PEM. The public ones are those of the JDK beside this program; a client that is
told of authorities forgets those that it knows, so both stand in each file. FOLDER/authorities.pem is for OpenSSL, curl and
Python; FOLDER/authorities.p12 is for Java, whose trust store cannot be a file in PEM. It is PKCS#12 (RFC 7292) without
encryption and without a checksum by password, as keytool writes it where both are switched off, so that Java opens it
without a password: all that it holds is public. Exit code 0: both are written; 1: the line on stderr says what is wrong.
"""

import base64
import binascii
import os
import pathlib
import re
import shutil
import subprocess
import sys

BLOCK = re.compile(r"-----BEGIN ([A-Z0-9 ]+)-----\s(.*?)-----END \1-----", re.DOTALL)
CERTIFICATE = "CERTIFICATE"
KEYTOOL_SECONDS = 300

# Object identifiers in DER: data of PKCS#7, a bag with a certificate, X.509, the name of a bag, Java's mark of a certificate
# that is trusted (PKCS12KeyStore: TrustedKeyUsage), and its value, any use.
DATA = bytes.fromhex("06092a864886f70d010701")
CERTIFICATE_BAG = bytes.fromhex("060b2a864886f70d010c0a0103")
X509 = bytes.fromhex("060a2a864886f70d01091601")
NAME = bytes.fromhex("06092a864886f70d010914")
TRUSTED = bytes.fromhex("060c6086480186f966adca7b0101")
ANY_USE = bytes.fromhex("0604551d2500")

SEQUENCE, SET, OCTETS, TAGGED, BMP = 0x30, 0x31, 0x04, 0xA0, 0x1E
VERSION_3 = b"\x02\x01\x03"


class Fault(Exception):
    """What is wrong, for the one who reads the log."""


def certificates(text, where):
    """Those in a text of PEM, in DER and in their order."""
    found = []
    for kind, body in BLOCK.findall(text):
        if "PRIVATE KEY" in kind:
            raise Fault(f"{where} holds a private key, which no pod needs to trust others: keep certificates alone there")
        if kind == CERTIFICATE:
            found.append(decoded(body, where, len(found) + 1))
    return found


def decoded(body, where, number):
    try:
        der = base64.b64decode("".join(body.split()), validate=True)
    except binascii.Error as reason:
        raise Fault(f"certificate {number} of {where} is not in Base64 ({reason})") from reason
    if not is_whole(der):
        raise Fault(f"certificate {number} of {where} is cut off, or is none")
    return der


def is_whole(der):
    """Whether bytes are one sequence in DER, from the first to the last."""
    if len(der) < 4 or der[0] != SEQUENCE:
        return False
    if der[1] < 0x80:
        return len(der) == 2 + der[1]
    width = der[1] & 0x7F
    return len(der) == 2 + width + int.from_bytes(der[2 : 2 + width], "big")


def of_company(bundle):
    try:
        text = bundle.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as reason:
        raise Fault(f"{bundle} cannot be read ({reason})") from reason
    found = certificates(text, bundle)
    if not found:
        raise Fault(f"{bundle} holds no certificate in PEM: a line BEGIN CERTIFICATE is missing")
    return found


def of_java():
    """Those of the JDK. To list what is public, keytool needs no password, and says so on stdout."""
    home = os.environ.get("JAVA_HOME")
    path = os.environ.get("PATH", os.defpath)
    keytool = shutil.which("keytool", path=f"{home}/bin{os.pathsep}{path}" if home else path)
    if keytool is None:
        raise Fault("keytool is neither in JAVA_HOME nor on the path: the image has no Java")
    done = subprocess.run(
        [keytool, "-J-XX:-UsePerfData", "-list", "-rfc", "-cacerts"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="replace",
        timeout=KEYTOOL_SECONDS,
        check=False,
    )
    found = certificates(done.stdout, "the list of keytool")
    if done.returncode or not found:
        raise Fault(f"keytool lists no public authorities: {(done.stdout + done.stderr).strip()[-500:]}")
    return found


def pem(authorities):
    lines = []
    for der in authorities:
        text = base64.b64encode(der).decode("ascii")
        rows = [text[at : at + 64] for at in range(0, len(text), 64)]
        lines += ["-----BEGIN CERTIFICATE-----", *rows, "-----END CERTIFICATE-----"]
    return "\n".join(lines) + "\n"


def element(tag, *parts):
    """An element in DER."""
    content = b"".join(parts)
    if len(content) < 0x80:
        return bytes([tag, len(content)]) + content
    size = len(content).to_bytes((len(content).bit_length() + 7) // 8, "big")
    return bytes([tag, 0x80 | len(size)]) + size + content


def data(content):
    return element(SEQUENCE, DATA, element(TAGGED, element(OCTETS, content)))


def bag(number, der):
    certificate = element(SEQUENCE, X509, element(TAGGED, element(OCTETS, der)))
    name = element(SEQUENCE, NAME, element(SET, element(BMP, f"authority-{number}".encode("utf-16-be"))))
    trusted = element(SEQUENCE, TRUSTED, element(SET, ANY_USE))
    return element(SEQUENCE, CERTIFICATE_BAG, element(TAGGED, certificate), element(SET, name, trusted))


def store(authorities):
    bags = [bag(number, der) for number, der in enumerate(authorities, start=1)]
    return element(SEQUENCE, VERSION_3, data(element(SEQUENCE, data(element(SEQUENCE, *bags)))))


def write(bundle, folder):
    company = of_company(bundle)
    public = of_java()
    all_once = list(dict.fromkeys(public + company))
    try:
        (folder / "authorities.pem").write_text(pem(all_once), encoding="ascii")
        (folder / "authorities.p12").write_bytes(store(all_once))
    except OSError as reason:
        raise Fault(f"{folder} cannot be written ({reason})") from reason
    return f"{len(company)} certificates of {bundle} and {len(public)} of the JDK are trusted"


def main(arguments):
    if len(arguments) != 2:
        print("authorities: usage: authorities.py BUNDLE FOLDER", file=sys.stderr)
        return 1
    try:
        print("authorities: " + write(*map(pathlib.Path, arguments)))
    except (Fault, subprocess.TimeoutExpired) as reason:
        print(f"authorities: {reason}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
