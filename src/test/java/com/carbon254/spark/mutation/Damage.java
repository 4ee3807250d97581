package com.carbon254.spark.mutation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One way to damage a file. Files are texts in which a character is a byte, so that no damage is out of reach. */
enum Damage {
    MISTYPED_KEY {
        @Override
        String to(String file, SplittableRandom random) {
            return replaceOne(file, KEY, random, key -> mistyped(key, random));
        }
    },
    OTHER_VALUE {
        @Override
        String to(String file, SplittableRandom random) {
            return replaceOne(file, VALUE, random, value -> oneOf(VALUES, random));
        }
    },
    LONGER_VALUE {
        @Override
        String to(String file, SplittableRandom random) {
            return replaceOne(file, VALUE, random, value -> value.repeat(1 + random.nextInt(40)));
        }
    },
    LINE_DELETED {
        @Override
        String to(String file, SplittableRandom random) {
            return replaceOne(file, LINE, random, line -> "");
        }
    },
    LINE_DOUBLED {
        @Override
        String to(String file, SplittableRandom random) {
            return replaceOne(file, LINE, random, line -> line + line);
        }
    },
    LINE_INDENTED {
        @Override
        String to(String file, SplittableRandom random) {
            return replaceOne(file, LINE, random, line -> oneOf(List.of(" ", "  ", "    ", "\t"), random) + line);
        }
    },
    LINE_OUTDENTED {
        @Override
        String to(String file, SplittableRandom random) {
            return replaceOne(file, LINE, random, String::stripLeading);
        }
    },
    LINE_FROM_ELSEWHERE {
        @Override
        String to(String file, SplittableRandom random) {
            List<String> lines = file.lines().toList();
            return lines.isEmpty() ? file : replaceOne(file, LINE, random, line -> oneOf(lines, random) + "\n" + line);
        }
    },
    BROKEN_SYNTAX {
        @Override
        String to(String file, SplittableRandom random) {
            return insert(file, oneOf(SYNTAX, random), random);
        }
    },
    ODD_BYTES {
        @Override
        String to(String file, SplittableRandom random) {
            return insert(file, oneOf(ODD, random), random);
        }
    },
    ANY_BYTE {
        @Override
        String to(String file, SplittableRandom random) {
            return insert(file, String.valueOf((char) random.nextInt(256)), random);
        }
    },
    PIECE_DELETED {
        @Override
        String to(String file, SplittableRandom random) {
            int from = random.nextInt(file.length() + 1);
            int until = Math.min(file.length(), from + random.nextInt(80));
            return file.substring(0, from) + file.substring(until);
        }
    },
    END_CUT_OFF {
        @Override
        String to(String file, SplittableRandom random) {
            return file.substring(0, random.nextInt(file.length() + 1));
        }
    },
    FILE_TWICE {
        @Override
        String to(String file, SplittableRandom random) {
            return file + oneOf(List.of("", "---\n", "...\n", "\n"), random) + file;
        }
    },
    OTHER_LINE_ENDS {
        @Override
        String to(String file, SplittableRandom random) {
            return file.replace("\n", oneOf(List.of("\r\n", "\r", "\n\n", "\u0085"), random));
        }
    };

    private static final Pattern KEY = Pattern.compile("(?m)(?<=^ {0,12})[A-Za-z][-A-Za-z.]*(?=:)");
    private static final Pattern VALUE = Pattern.compile("(?m)(?<=: )[^\n]+$");
    private static final Pattern LINE = Pattern.compile("(?m)^[^\n]*\n");

    private static final List<String> VALUES = List.of(
            "",
            "~",
            "null",
            "true",
            "no",
            "5",
            "-1",
            "0",
            "0x7FFFFFFFFFFFFFFF",
            "1e999",
            "1e-999",
            ".inf",
            "-.INF",
            ".nan",
            "3.14",
            "99999999999999999999999999999999999999",
            "word",
            "'",
            "''",
            "' '",
            "\"\\u0000\"",
            "\"\\uD800\"",
            "[]",
            "{}",
            "[[]]",
            "[a, b]",
            "{a: b}",
            "[null]",
            "{? [a] : b}",
            "&a x",
            "*a",
            "&a [*a]",
            "!!int 5",
            "!x {}",
            "!!binary x",
            "|",
            ">-",
            "base",
            "dev",
            "prod",
            "staging",
            "2026-11-22",
            "0o8",
            "1_0",
            "@x",
            "`x`",
            "%x",
            "s3a://",
            "http://",
            "-");
    private static final List<String> SYNTAX = List.of(
            ":",
            ": ",
            "{",
            "}",
            "[",
            "]",
            ",",
            "&",
            "*",
            "!",
            "|",
            ">",
            "'",
            "\"",
            "%",
            "@",
            "`",
            "#",
            "- ",
            "? ",
            "---\n",
            "...\n",
            "%YAML 1.1\n",
            "%TAG ! x\n",
            "<<: ",
            "\t",
            "\\",
            "&a ",
            "*a ",
            "!!str ",
            "{{{{",
            "[[[[",
            "\n",
            "\n\n  ");
    private static final List<String> ODD = List.of(
            "\0",
            "\u0007",
            "\u001B[2J",
            "\u007F",
            bytes("\uFEFF"),
            bytes("\u2028"),
            bytes("\u202E"),
            bytes("\u00A0"),
            bytes("\uFFFF"),
            bytes("é"),
            bytes("😀"),
            "\u00FF\u00FE",
            "\u00C0\u0080",
            "\u00ED\u00A0\u0080",
            "\u00F5",
            "\u0080");

    abstract String to(String file, SplittableRandom random);

    private interface Change {
        String of(String found);
    }

    private static String replaceOne(String file, Pattern pattern, SplittableRandom random, Change change) {
        int found = (int) pattern.matcher(file).results().count();
        if (found == 0) {
            return file;
        }
        Matcher matcher = pattern.matcher(file);
        for (int i = random.nextInt(found); i >= 0; i--) {
            matcher.find();
        }
        return file.substring(0, matcher.start()) + change.of(matcher.group()) + file.substring(matcher.end());
    }

    private static String mistyped(String key, SplittableRandom random) {
        int at = random.nextInt(key.length());
        String rest = key.substring(at + 1);
        String before = key.substring(0, at);
        char letter = key.charAt(at);
        return switch (random.nextInt(4)) {
            case 0 -> before + rest;
            case 1 -> before + letter + letter + rest;
            case 2 -> before + (char) ('a' + random.nextInt(26)) + rest;
            default -> rest.isEmpty() ? key + "s" : before + rest.charAt(0) + letter + rest.substring(1);
        };
    }

    private static String insert(String file, String what, SplittableRandom random) {
        int at = random.nextInt(file.length() + 1);
        return file.substring(0, at) + what + file.substring(at);
    }

    private static <T> T oneOf(List<T> choices, SplittableRandom random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String bytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
