ALTER TABLE dossier.draft ADD COLUMN warned_at timestamptz;
COMMENT ON COLUMN dossier.draft.warned_at IS 'When whoever fills it in was last told that it is about to be removed; void once something is saved after it.';
-- What was filed is in neither, so that looking for what is over never costs more with the years.
CREATE INDEX draft_unwarned ON dossier.draft (saved_at, id) WHERE dossier_id IS NULL AND (warned_at IS NULL OR warned_at < saved_at);
CREATE INDEX draft_warned ON dossier.draft (warned_at, id) WHERE dossier_id IS NULL AND warned_at >= saved_at;
