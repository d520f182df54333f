package vn.motcua.api;

import java.io.InputStream;

/**
 * Tệp gửi lên, either as the body itself or as the part {@code file} of a form. Controllers ask for it as an argument.
 *
 * @param name as the form calls it; empty where the body is the file
 * @param content as it comes in, unread
 */
public record SentFile(String name, InputStream content) {}
