package vn.motcua.guards.culprits.backdoor.shop;

public record Counter(String name) {}
