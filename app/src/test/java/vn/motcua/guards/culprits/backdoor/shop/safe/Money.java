package vn.motcua.guards.culprits.backdoor.shop.safe;

public record Money(long dong) {}
