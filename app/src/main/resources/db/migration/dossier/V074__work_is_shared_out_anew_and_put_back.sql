-- What was given to others in one action is put back in one. To whom it was given stands in dossier.assignment; what could not be
-- given stands here alone.
CREATE TABLE dossier.rebalance (
  id uuid PRIMARY KEY,
  agency uuid NOT NULL,
  by uuid NOT NULL,
  at timestamptz NOT NULL
);
COMMENT ON TABLE dossier.rebalance IS 'Work of an agency given to others at once.';
COMMENT ON COLUMN dossier.rebalance.id IS 'Chosen by the page that asks, so that asking twice gives once.';
COMMENT ON COLUMN dossier.rebalance.agency IS 'The agency.';
COMMENT ON COLUMN dossier.rebalance.by IS 'Who gave it, and alone may put it back.';
COMMENT ON COLUMN dossier.rebalance.at IS 'When it was begun.';

CREATE TABLE dossier.rebalance_move (
  rebalance_id uuid NOT NULL REFERENCES dossier.rebalance,
  dossier_id uuid NOT NULL REFERENCES dossier.dossier,
  giver uuid NOT NULL,
  taker uuid NOT NULL,
  fate text NOT NULL CHECK (fate IN ('given', 'overtaken', 'not-there', 'not-allowed')),
  number smallint,
  moves smallint,
  undone text CHECK (undone IN ('given', 'overtaken', 'not-there', 'not-allowed')),
  PRIMARY KEY (rebalance_id, dossier_id),
  CHECK ((number IS NOT NULL) = (fate = 'given')),
  CHECK ((moves IS NOT NULL) = (fate = 'given')),
  CHECK (undone IS NULL OR fate = 'given')
);
CREATE INDEX rebalance_move_of_dossier ON dossier.rebalance_move (dossier_id);
COMMENT ON TABLE dossier.rebalance_move IS 'One dossier of such an action, and what became of it.';
COMMENT ON COLUMN dossier.rebalance_move.rebalance_id IS 'The action.';
COMMENT ON COLUMN dossier.rebalance_move.dossier_id IS 'The dossier.';
COMMENT ON COLUMN dossier.rebalance_move.giver IS 'Who had it.';
COMMENT ON COLUMN dossier.rebalance_move.taker IS 'Who was to get it.';
COMMENT ON COLUMN dossier.rebalance_move.fate IS 'Whether it was given, somebody was quicker, the officer could not take it, or it was not allowed.';
COMMENT ON COLUMN dossier.rebalance_move.number IS 'The number of its assignment, where it was given.';
COMMENT ON COLUMN dossier.rebalance_move.moves IS 'How often the dossier had moved then: as long as that is so, nobody has touched it.';
COMMENT ON COLUMN dossier.rebalance_move.undone IS 'What became of putting it back, in the same words; empty while that was not asked for.';
GRANT SELECT, INSERT ON dossier.rebalance TO motcua_program;
GRANT SELECT, INSERT, UPDATE ON dossier.rebalance_move TO motcua_program;
