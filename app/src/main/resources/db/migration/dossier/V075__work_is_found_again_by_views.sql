-- A name for a filter of the inbox: a person's own, or an office's. It holds no dossier and gives nobody a right; what it leads to
-- is asked for by whoever opens it, with the rights they have then. One that is removed stays for a day, so that it can be put back.
CREATE TABLE dossier.saved_view (
  id uuid PRIMARY KEY,
  owner uuid,
  agency uuid,
  practice boolean NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
  filter text NOT NULL CHECK (length(filter) BETWEEN 1 AND 400),
  place integer NOT NULL,
  made_by uuid NOT NULL,
  made_at timestamptz NOT NULL,
  removed_by uuid,
  removed_at timestamptz,
  CHECK ((owner IS NULL) <> (agency IS NULL)),
  CHECK ((removed_by IS NULL) = (removed_at IS NULL))
);
CREATE INDEX saved_view_of_owner ON dossier.saved_view (owner, practice) WHERE owner IS NOT NULL;
CREATE INDEX saved_view_of_agency ON dossier.saved_view (agency, practice) WHERE agency IS NOT NULL;
COMMENT ON TABLE dossier.saved_view IS 'A filter of the inbox under a name.';
COMMENT ON COLUMN dossier.saved_view.id IS 'Chosen by the page that asks, so that asking twice keeps one.';
COMMENT ON COLUMN dossier.saved_view.owner IS 'Whose it is; empty where it is an office''s.';
COMMENT ON COLUMN dossier.saved_view.agency IS 'Everybody there sees it; empty where it is one person''s own.';
COMMENT ON COLUMN dossier.saved_view.practice IS 'Whether it was made in practice: then it is seen there and nowhere else.';
COMMENT ON COLUMN dossier.saved_view.name IS 'What it is called.';
COMMENT ON COLUMN dossier.saved_view.filter IS 'As the address of the inbox has it; what is not understood any more is kept as it is.';
COMMENT ON COLUMN dossier.saved_view.place IS 'Those of smaller places stand before it.';
COMMENT ON COLUMN dossier.saved_view.made_by IS 'Who made it.';
COMMENT ON COLUMN dossier.saved_view.made_at IS 'When.';
COMMENT ON COLUMN dossier.saved_view.removed_by IS 'Who removed it; empty while it is there.';
COMMENT ON COLUMN dossier.saved_view.removed_at IS 'When.';
GRANT SELECT, INSERT, UPDATE, DELETE ON dossier.saved_view TO motcua_program;
