package vn.motcua.ui;

/**
 * Chỗ cần sửa: what is wrong with one field and what to do about it, in words.
 *
 * @param field the field's name; empty when the whole form is meant
 */
public record Problem(String field, String message) {}
