package vn.motcua.identity.usecase;

import org.springframework.stereotype.Component;

/** Chùm khóa: what the verbs on one's own keys have in common. */
@Component
record KeyRing(ConfirmIdentity confirmation, AddPasskey adding, SecondFactors factors, SecondFactorRule rule) {}
