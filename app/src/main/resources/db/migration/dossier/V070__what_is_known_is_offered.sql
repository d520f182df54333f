-- The answer itself stands in the draft alone; here it only counts that it was offered, so that what somebody emptied is not offered again.
CREATE TABLE dossier.offered_answer (
  draft_id uuid NOT NULL REFERENCES dossier.draft ON DELETE CASCADE,
  field text NOT NULL,
  source text NOT NULL CHECK (source IN ('account', 'dossier', 'register')),
  left_so boolean NOT NULL,
  PRIMARY KEY (draft_id, field)
);
COMMENT ON TABLE dossier.offered_answer IS 'What was known already and offered on a page of a draft that was saved.';
COMMENT ON COLUMN dossier.offered_answer.draft_id IS 'The draft.';
COMMENT ON COLUMN dossier.offered_answer.field IS 'The question, by its id in the form.';
COMMENT ON COLUMN dossier.offered_answer.source IS 'From where it was known: the account, an earlier dossier or a register.';
COMMENT ON COLUMN dossier.offered_answer.left_so IS 'Whether it was saved as it was offered.';
GRANT SELECT, INSERT ON dossier.offered_answer TO motcua_program;
