CREATE TABLE dossier.digest (
  person uuid PRIMARY KEY,
  day date NOT NULL
);
COMMENT ON TABLE dossier.digest IS 'On which morning each officer was last told what waits for them, so that they are told once, by whichever node comes first.';
COMMENT ON COLUMN dossier.digest.person IS 'The officer.';
COMMENT ON COLUMN dossier.digest.day IS 'The last working day of theirs that has begun, whether there was anything to tell or not.';
GRANT SELECT, INSERT, UPDATE ON dossier.digest TO motcua_program;
