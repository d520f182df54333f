CREATE TABLE shared.journal_root (
  day date PRIMARY KEY,
  seq bigint NOT NULL CHECK (seq > 0),
  hash bytea NOT NULL CHECK (length(hash) = 32),
  signed_by text NOT NULL CHECK (length(signed_by) BETWEEN 1 AND 100),
  signature text NOT NULL CHECK (length(signature) BETWEEN 1 AND 200)
);
COMMENT ON TABLE shared.journal_root IS 'How far the journal''s chain had come when a day was over, signed under a key that the database does not hold.';
COMMENT ON COLUMN shared.journal_root.day IS 'The day in Viet Nam that was over; all its rows stand at this link or before it.';
COMMENT ON COLUMN shared.journal_root.seq IS 'The number of the newest link at that moment.';
COMMENT ON COLUMN shared.journal_root.hash IS 'Its hash.';
COMMENT ON COLUMN shared.journal_root.signed_by IS 'The public key (Ed25519, X.509 in base64).';
COMMENT ON COLUMN shared.journal_root.signature IS 'Over day, number and hash, in base64; any program that knows Ed25519 can check it.';
GRANT SELECT, INSERT ON shared.journal_root TO motcua_program;
