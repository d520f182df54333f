package vn.motcua.organisation;

import java.util.UUID;

/** Định danh nội bộ của đơn vị hành chính: stays when code and name change, and is never given to another. */
public record UnitId(UUID value) {}
