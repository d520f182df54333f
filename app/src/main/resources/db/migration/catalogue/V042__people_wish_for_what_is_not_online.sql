CREATE TABLE catalogue.wish_count (
    procedure_id uuid PRIMARY KEY REFERENCES catalogue.procedure,
    wishes bigint NOT NULL CHECK (wishes > 0)
);
COMMENT ON TABLE catalogue.wish_count IS 'How many browsers asked for a procedure that cannot be filed online now. Nothing is known of whose they are.';
COMMENT ON COLUMN catalogue.wish_count.procedure_id IS 'The procedure.';
COMMENT ON COLUMN catalogue.wish_count.wishes IS 'The count.';

CREATE TABLE catalogue.wish_allowance (
    seal bytea PRIMARY KEY CHECK (length(seal) = 32),
    hour bigint NOT NULL,
    taken integer NOT NULL CHECK (taken > 0)
);
CREATE INDEX wish_allowance_hour ON catalogue.wish_allowance (hour);
COMMENT ON TABLE catalogue.wish_allowance IS 'How many wishes came over a network in the present hour, so that no line makes a crowd.';
COMMENT ON COLUMN catalogue.wish_allowance.seal IS 'SHA-256 of the secret and the network: the network itself is not kept.';
COMMENT ON COLUMN catalogue.wish_allowance.hour IS 'Hours since 1970.';
COMMENT ON COLUMN catalogue.wish_allowance.taken IS 'The wishes of that hour.';

CREATE TABLE catalogue.wish_secret (
    alone boolean PRIMARY KEY DEFAULT true CHECK (alone),
    key bytea NOT NULL CHECK (length(key) = 32)
);
COMMENT ON TABLE catalogue.wish_secret IS 'One row: under what networks in catalogue.wish_allowance are sealed.';
COMMENT ON COLUMN catalogue.wish_secret.alone IS 'Always true, so that there is one row.';
COMMENT ON COLUMN catalogue.wish_secret.key IS 'Random bytes of this installation.';

-- Two random UUIDs hold 244 random bits, and need no extension.
INSERT INTO catalogue.wish_secret (key)
SELECT decode(replace(CAST(gen_random_uuid() AS text) || CAST(gen_random_uuid() AS text), '-', ''), 'hex');

GRANT SELECT ON catalogue.wish_secret TO motcua_program;
GRANT SELECT, INSERT, UPDATE ON catalogue.wish_count TO motcua_program;
GRANT SELECT, INSERT, UPDATE, DELETE ON catalogue.wish_allowance TO motcua_program;
