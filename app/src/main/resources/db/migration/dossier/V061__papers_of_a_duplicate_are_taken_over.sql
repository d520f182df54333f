CREATE TABLE dossier.taken_paper (
  dossier_id uuid NOT NULL,
  number smallint NOT NULL,
  origin uuid NOT NULL REFERENCES dossier.dossier,
  PRIMARY KEY (dossier_id, number),
  FOREIGN KEY (dossier_id, number) REFERENCES dossier.paper
);
CREATE INDEX taken_paper_of_origin ON dossier.taken_paper (origin);
COMMENT ON TABLE dossier.taken_paper IS 'Which papers of a dossier were handed in with a duplicate of it. Both point to one file.';
COMMENT ON COLUMN dossier.taken_paper.dossier_id IS 'The dossier that goes on.';
COMMENT ON COLUMN dossier.taken_paper.number IS 'The number of the paper there.';
COMMENT ON COLUMN dossier.taken_paper.origin IS 'The duplicate with which it was handed in.';
GRANT SELECT, INSERT ON dossier.taken_paper TO motcua_program;

-- What an officer took over is not its owner's to take back: its file is that of the duplicate as well.
CREATE OR REPLACE FUNCTION dossier.take_back_paper(wanted uuid, place integer) RETURNS uuid
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DELETE FROM dossier.paper p
  USING dossier.hand h
  WHERE p.dossier_id = wanted AND p.number = place
    AND h.dossier_id = wanted AND h.stage = 'incomplete' AND p.added_at >= h.since
    AND NOT EXISTS (SELECT 1 FROM dossier.taken_paper t WHERE t.dossier_id = wanted AND t.number = place)
  RETURNING p.file_id
$$;
