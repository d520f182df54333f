CREATE TABLE dossier.guess (
  seal bytea PRIMARY KEY CHECK (length(seal) = 32),
  forgotten_at timestamptz NOT NULL
);
CREATE INDEX guess_by_forgetting ON dossier.guess (forgotten_at, seal);
COMMENT ON TABLE dossier.guess IS 'Wrong guesses at the four digits of a dossier, and those that came over one line.';
COMMENT ON COLUMN dossier.guess.seal IS 'SHA-256 of the secret and the dossier, the code that is none, or the network: none of them is kept.';
COMMENT ON COLUMN dossier.guess.forgotten_at IS 'When the last of them is forgotten; each one moves it on.';

CREATE TABLE dossier.guess_secret (
  alone boolean PRIMARY KEY DEFAULT true CHECK (alone),
  key bytea NOT NULL CHECK (length(key) = 32)
);
COMMENT ON TABLE dossier.guess_secret IS 'One row: under what dossiers and networks in dossier.guess are sealed.';
COMMENT ON COLUMN dossier.guess_secret.alone IS 'Always true, so that there is one row.';
COMMENT ON COLUMN dossier.guess_secret.key IS 'Random bytes of this installation.';

-- Two random UUIDs hold 244 random bits, and need no extension.
INSERT INTO dossier.guess_secret (key)
SELECT decode(replace(CAST(gen_random_uuid() AS text) || CAST(gen_random_uuid() AS text), '-', ''), 'hex');

GRANT SELECT ON dossier.guess_secret TO motcua_program;
GRANT SELECT, INSERT, UPDATE, DELETE ON dossier.guess TO motcua_program;
