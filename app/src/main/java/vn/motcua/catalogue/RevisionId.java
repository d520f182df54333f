package vn.motcua.catalogue;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Định danh của một phiên bản thủ tục; what a dossier pins. */
public record RevisionId(@JsonValue UUID value) {}
