-- Where nothing was chosen the result is fetched at the counter. Choices after filing stand beside the earlier ones, so that a paper
-- printed again says what it said.
ALTER TABLE dossier.draft
  ADD COLUMN way text CHECK (way IN ('counter', 'post', 'electronic')),
  ADD COLUMN recipient jsonb,
  ADD CONSTRAINT draft_recipient_stands CHECK ((way IS NULL) = (recipient IS NULL));
COMMENT ON COLUMN dossier.draft.way IS 'How the result is wanted: at the counter, by post or electronically; empty where nothing was chosen.';
COMMENT ON COLUMN dossier.draft.recipient IS 'To whom and where it is posted, by box; nothing where it is not.';

CREATE TABLE dossier.delivery (
  dossier_id uuid NOT NULL REFERENCES dossier.dossier,
  number smallint NOT NULL CHECK (number > 0),
  way text NOT NULL CHECK (way IN ('counter', 'post', 'electronic')),
  recipient jsonb NOT NULL,
  chosen_at timestamptz NOT NULL,
  chosen_by uuid NOT NULL,
  PRIMARY KEY (dossier_id, number),
  CONSTRAINT delivery_recipient_stands CHECK ((way = 'post') = (recipient <> '{}'::jsonb))
);
COMMENT ON TABLE dossier.delivery IS 'How the result of a dossier is wanted; the last one holds.';
COMMENT ON COLUMN dossier.delivery.dossier_id IS 'The dossier.';
COMMENT ON COLUMN dossier.delivery.number IS 'From 1 on.';
COMMENT ON COLUMN dossier.delivery.way IS 'At the counter, by post or electronically.';
COMMENT ON COLUMN dossier.delivery.recipient IS 'To whom and where it is posted, by box; nothing where it is not.';
COMMENT ON COLUMN dossier.delivery.chosen_at IS 'When it was chosen.';
COMMENT ON COLUMN dossier.delivery.chosen_by IS 'Who chose it: the owner, or who acts for them.';
GRANT SELECT, INSERT ON dossier.delivery TO motcua_program;
