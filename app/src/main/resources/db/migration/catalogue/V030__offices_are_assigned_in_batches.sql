CREATE TABLE catalogue.assignment_batch (
    id uuid PRIMARY KEY,
    decision text NOT NULL CHECK (decision <> ''),
    from_day date NOT NULL,
    assigned integer NOT NULL CHECK (assigned >= 0),
    made_by uuid,
    made_at timestamptz NOT NULL,
    undone_at timestamptz
);
CREATE INDEX assignment_batch_made ON catalogue.assignment_batch (made_at DESC, id);
COMMENT ON TABLE catalogue.assignment_batch IS 'One decision by which offices began to take procedures in, so that it can be undone as one.';
COMMENT ON COLUMN catalogue.assignment_batch.id IS 'UUID version 7; sent twice, it is carried out once.';
COMMENT ON COLUMN catalogue.assignment_batch.decision IS 'The decision, as an official would cite it.';
COMMENT ON COLUMN catalogue.assignment_batch.from_day IS 'The first day on which the offices take them in.';
COMMENT ON COLUMN catalogue.assignment_batch.assigned IS 'How many pairs of procedure and office were new.';
COMMENT ON COLUMN catalogue.assignment_batch.made_by IS 'The person who did it; empty for a program.';
COMMENT ON COLUMN catalogue.assignment_batch.made_at IS 'When.';
COMMENT ON COLUMN catalogue.assignment_batch.undone_at IS 'When it was undone; empty while it holds.';

ALTER TABLE catalogue.assignment ADD COLUMN batch_id uuid REFERENCES catalogue.assignment_batch;
CREATE INDEX assignment_batch_of ON catalogue.assignment (batch_id);
COMMENT ON COLUMN catalogue.assignment.batch_id IS 'The decision it came with; empty for what came with the sample or an import.';

GRANT SELECT, INSERT, UPDATE ON catalogue.assignment_batch TO motcua_program;
-- What has not begun is taken away when it is undone; what has begun keeps its days.
GRANT DELETE ON catalogue.assignment TO motcua_program;
