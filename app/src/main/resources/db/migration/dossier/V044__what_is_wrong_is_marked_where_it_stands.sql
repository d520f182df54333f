CREATE TABLE dossier.mark (
  dossier_id uuid NOT NULL REFERENCES dossier.dossier,
  move smallint NOT NULL CHECK (move > 0),
  place text NOT NULL,
  note text NOT NULL,
  PRIMARY KEY (dossier_id, move, place)
);
COMMENT ON TABLE dossier.mark IS 'A paper or an answer that an office found wanting when it asked for more, shown to the citizen where it stands.';
COMMENT ON COLUMN dossier.mark.dossier_id IS 'The dossier.';
COMMENT ON COLUMN dossier.mark.move IS 'The number of the move that asked for more.';
COMMENT ON COLUMN dossier.mark.place IS 'Which paper, by its number in the case, or which answer, by the name of its box.';
COMMENT ON COLUMN dossier.mark.note IS 'What is wrong with it; empty where it is missing altogether.';
GRANT SELECT, INSERT ON dossier.mark TO motcua_program;
