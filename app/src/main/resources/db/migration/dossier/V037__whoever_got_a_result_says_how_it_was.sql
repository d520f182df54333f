CREATE TABLE dossier.rated (
  dossier_id uuid PRIMARY KEY REFERENCES dossier.dossier
);
COMMENT ON TABLE dossier.rated IS 'Dossiers whose handling somebody has rated: once each. How, is told without the dossier, so that no officer can look up who was not content.';
COMMENT ON COLUMN dossier.rated.dossier_id IS 'The dossier.';
GRANT SELECT, INSERT ON dossier.rated TO motcua_program;
