package vn.motcua.guards.culprits.arrow.cellar;

import vn.motcua.guards.culprits.arrow.attic.Attic;

public record Cellar(Attic above) {}
