package vn.motcua.dossier.model;

import vn.motcua.document.FileId;

/**
 * Giấy tờ đã thêm.
 *
 * @param number in the order in which they were added
 * @param component which of the papers that the case asks for, from 0
 */
public record Paper(int number, int component, FileId file) {}
