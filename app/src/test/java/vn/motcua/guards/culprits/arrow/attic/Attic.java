package vn.motcua.guards.culprits.arrow.attic;

public record Attic(String name) {}
