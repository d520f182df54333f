ALTER TABLE dossier.hand DROP CONSTRAINT hand_stage_check, DROP CONSTRAINT hand_step_stands;
ALTER TABLE dossier.hand
  ADD CONSTRAINT hand_stage_check CHECK (stage IN
    ('filed', 'incomplete', 'refusal-proposed', 'in-hand', 'draft-shown', 'unpaid', 'finished')),
  ADD CONSTRAINT hand_step_stands
    CHECK (stage = 'incomplete' OR (step IS NOT NULL) = (stage IN ('in-hand', 'draft-shown', 'unpaid')));

CREATE TABLE dossier.charge (
  dossier_id uuid NOT NULL REFERENCES dossier.dossier,
  move smallint NOT NULL CHECK (move > 0),
  amount bigint NOT NULL CHECK (amount > 0),
  PRIMARY KEY (dossier_id, move)
);
COMMENT ON TABLE dossier.charge IS 'What was to be paid before a dossier could go on. What for, and the receipt, are written with its moves.';
COMMENT ON COLUMN dossier.charge.dossier_id IS 'The dossier.';
COMMENT ON COLUMN dossier.charge.move IS 'The number of the move that asked for it.';
COMMENT ON COLUMN dossier.charge.amount IS 'In dong.';
GRANT SELECT, INSERT ON dossier.charge TO motcua_program;
