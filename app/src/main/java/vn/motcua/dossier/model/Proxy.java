package vn.motcua.dossier.model;

import java.util.UUID;
import vn.motcua.shared.PersonId;

/**
 * Người nộp thay: who files for the owner.
 *
 * @param mandate by what right, as the room {@code identity} knows it
 */
public record Proxy(PersonId person, UUID mandate) {}
