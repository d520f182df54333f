package vn.motcua.guards.culprits.backdoor.street;

import vn.motcua.guards.culprits.backdoor.shop.safe.Money;

public record Thief(Money loot) {}
