CREATE TABLE dossier.draft_handing (
  draft_id uuid NOT NULL REFERENCES dossier.draft ON DELETE CASCADE,
  number smallint NOT NULL CHECK (number > 0),
  kind text NOT NULL CHECK (kind IN ('help', 'transfer')),
  practice boolean NOT NULL,
  code_hash bytea UNIQUE CHECK (length(code_hash) = 32),
  offered_by uuid NOT NULL,
  offered_as text NOT NULL CHECK (offered_as IN ('person', 'team', 'clerk')),
  offered_at timestamptz NOT NULL,
  until timestamptz NOT NULL,
  taken_by uuid CHECK (taken_by <> offered_by),
  taken_at timestamptz,
  taken_as text CHECK (taken_as IN ('person', 'team', 'clerk')),
  saves integer NOT NULL DEFAULT 0 CHECK (saves >= 0),
  ended_at timestamptz,
  ended_by uuid,
  transferred boolean NOT NULL DEFAULT false,
  PRIMARY KEY (draft_id, number),
  CHECK ((taken_by IS NULL) = (taken_at IS NULL)),
  CHECK ((taken_by IS NULL) = (taken_as IS NULL)),
  CHECK ((ended_by IS NULL) = (ended_at IS NULL)),
  -- A code that was used, or is over, opens nothing more.
  CHECK (code_hash IS NULL OR (taken_by IS NULL AND ended_at IS NULL)),
  CHECK (NOT transferred OR (kind = 'transfer' AND taken_by IS NOT NULL AND ended_at IS NOT NULL))
);
-- A draft is handed to one person at a time.
CREATE UNIQUE INDEX draft_handing_open ON dossier.draft_handing (draft_id) WHERE ended_at IS NULL;
-- By its end, too: what somebody helped with in years past is not read again when they look at what they help with now.
CREATE INDEX draft_handing_of_taker ON dossier.draft_handing (taken_by, until) WHERE taken_by IS NOT NULL AND ended_at IS NULL;
COMMENT ON TABLE dossier.draft_handing IS 'To whom a draft was handed: to help with it, or for good. What was taken stays, so that who filled in is known ever after.';
COMMENT ON COLUMN dossier.draft_handing.draft_id IS 'The draft.';
COMMENT ON COLUMN dossier.draft_handing.number IS 'From 1 on; the last one counts.';
COMMENT ON COLUMN dossier.draft_handing.kind IS 'To help fill it in, or to have it for good.';
COMMENT ON COLUMN dossier.draft_handing.practice IS 'Whether it was handed out by an account for practice, and is taken by such a one alone.';
COMMENT ON COLUMN dossier.draft_handing.code_hash IS 'SHA-256 of the code by which it is taken; empty once it is used or over.';
COMMENT ON COLUMN dossier.draft_handing.offered_by IS 'Whose draft it was, who gave the code.';
COMMENT ON COLUMN dossier.draft_handing.offered_as IS 'As what: a private person, a member of a community team, or a clerk of a desk.';
COMMENT ON COLUMN dossier.draft_handing.offered_at IS 'When they did: their consent.';
COMMENT ON COLUMN dossier.draft_handing.until IS 'Until when the code can be used; once it was, until when whoever used it may fill in.';
COMMENT ON COLUMN dossier.draft_handing.taken_by IS 'Who used the code.';
COMMENT ON COLUMN dossier.draft_handing.taken_at IS 'When they did.';
COMMENT ON COLUMN dossier.draft_handing.taken_as IS 'As what they used it, as above.';
COMMENT ON COLUMN dossier.draft_handing.saves IS 'How often they saved something of it.';
COMMENT ON COLUMN dossier.draft_handing.ended_at IS 'When it was handed back or taken back, or changed hands for good.';
COMMENT ON COLUMN dossier.draft_handing.ended_by IS 'Who did that.';
COMMENT ON COLUMN dossier.draft_handing.transferred IS 'Whether it changed hands for good: both sides agreed.';
GRANT SELECT, INSERT, UPDATE ON dossier.draft_handing TO motcua_program;
