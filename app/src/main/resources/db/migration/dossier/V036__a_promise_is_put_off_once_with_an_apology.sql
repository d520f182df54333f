ALTER TABLE dossier.dossier
  ADD COLUMN apologised_at timestamptz,
  ADD COLUMN put_off_to timestamptz CHECK (put_off_to IS NULL OR due IS NOT NULL),
  ADD CONSTRAINT dossier_put_off CHECK ((apologised_at IS NULL) = (put_off_to IS NULL));
COMMENT ON COLUMN dossier.dossier.apologised_at IS 'When the citizen was told that it takes longer; that may be done once.';
COMMENT ON COLUMN dossier.dossier.put_off_to IS 'Until when it was put off then. Whether the work was on time is judged by what was promised before.';
GRANT UPDATE (apologised_at, put_off_to) ON dossier.dossier TO motcua_program;
