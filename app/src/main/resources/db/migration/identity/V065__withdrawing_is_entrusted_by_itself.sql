ALTER TABLE identity.mandate
    DROP CONSTRAINT mandate_trusts_check,
    ADD CONSTRAINT mandate_trusts_check CHECK (
        cardinality(trusts) > 0 AND trusts <@ ARRAY['fill', 'file', 'see', 'answer', 'withdraw', 'entrust']);

-- Who could answer the office could withdraw as well, and goes on doing both.
UPDATE identity.mandate m
SET trusts = array_append(m.trusts, 'withdraw')
WHERE 'answer' = ANY (m.trusts);

COMMENT ON COLUMN identity.mandate.trusts IS 'With what: to fill in, to file, to see, to answer the office, to withdraw, to entrust others.';
