package vn.motcua.dossier.model;

import vn.motcua.dossier.DossierId;

/**
 * Hồ sơ trùng với hồ sơ này, as it was declared.
 *
 * @param code under which it was filed
 * @param goesOn whether it is the one that goes on; otherwise it has ended
 */
public record Twin(DossierId dossier, String code, boolean goesOn) {}
