CREATE TABLE dossier.amendment (
  dossier_id uuid NOT NULL REFERENCES dossier.dossier,
  number smallint NOT NULL CHECK (number > 0),
  side text NOT NULL CHECK (side IN ('owner', 'office')),
  question text NOT NULL CHECK (question <> ''),
  before jsonb NOT NULL CHECK (jsonb_typeof(before) = 'object'),
  after jsonb NOT NULL CHECK (jsonb_typeof(after) = 'object'),
  reason text NOT NULL,
  written_at timestamptz NOT NULL,
  written_by uuid NOT NULL,
  ended text CHECK (ended IN ('accepted', 'refused', 'withdrawn')),
  ended_at timestamptz,
  ended_by uuid,
  counter boolean NOT NULL DEFAULT false,
  note text,
  PRIMARY KEY (dossier_id, number),
  CHECK (num_nonnulls(ended, ended_at, ended_by, note) IN (0, 4)),
  CHECK (side = 'owner' OR reason <> ''),
  CHECK (side = 'office' OR ended IS NULL OR ended = 'accepted'),
  CHECK (NOT counter OR ended = 'accepted' AND note <> '')
);
CREATE UNIQUE INDEX amendment_open ON dossier.amendment (dossier_id, question) WHERE ended IS NULL;
COMMENT ON TABLE dossier.amendment IS 'An answer put right after it was filed. What holds is what was filed with those accepted put in, in their order.';
COMMENT ON COLUMN dossier.amendment.dossier_id IS 'The dossier.';
COMMENT ON COLUMN dossier.amendment.number IS 'From 1 on.';
COMMENT ON COLUMN dossier.amendment.side IS 'Whether the owner corrects it or the office proposes it.';
COMMENT ON COLUMN dossier.amendment.question IS 'Which answer, by the name of its box among all answers.';
COMMENT ON COLUMN dossier.amendment.before IS 'What was answered, by box.';
COMMENT ON COLUMN dossier.amendment.after IS 'What is to be there instead, checked and put into one spelling, by box.';
COMMENT ON COLUMN dossier.amendment.reason IS 'Why the office proposes it; what it had marked where the owner corrects it.';
COMMENT ON COLUMN dossier.amendment.written_at IS 'When it was written.';
COMMENT ON COLUMN dossier.amendment.written_by IS 'Who wrote it.';
COMMENT ON COLUMN dossier.amendment.ended IS 'What became of it; empty while the owner has neither handed it in nor answered.';
COMMENT ON COLUMN dossier.amendment.ended_at IS 'When. An accepted one holds from then on.';
COMMENT ON COLUMN dossier.amendment.ended_by IS 'Who said so, or wrote down what the owner said at the desk.';
COMMENT ON COLUMN dossier.amendment.counter IS 'Whether the owner accepted it at the desk.';
COMMENT ON COLUMN dossier.amendment.note IS 'What was said with it; at the desk, by what the owner was known.';
GRANT SELECT, INSERT, UPDATE, DELETE ON dossier.amendment TO motcua_program;
