package vn.motcua.guards.culprits.unplaqued.lodger;

public record Lodger(String name) {}
