-- What was entered before stays in force as it is; from now on a second person decides.
CREATE TABLE catalogue.fee_proposal (
    id uuid PRIMARY KEY,
    procedure_id uuid NOT NULL REFERENCES catalogue.procedure,
    act text NOT NULL CHECK (act IN ('enter', 'correct', 'end')),
    schedule_id uuid REFERENCES catalogue.fee_schedule,
    resolution text NOT NULL CHECK (resolution <> ''),
    from_day date NOT NULL,
    rates jsonb NOT NULL,
    decision text CHECK (decision <> ''),
    state text NOT NULL CHECK (state IN ('waiting', 'approved', 'returned')),
    proposed_by uuid,
    proposed_at timestamptz NOT NULL,
    decided_by uuid,
    decided_at timestamptz,
    remark text CHECK (remark <> ''),
    CONSTRAINT it_is_about_a_schedule CHECK ((act = 'enter') = (schedule_id IS NULL)),
    CONSTRAINT a_change_names_its_decision CHECK (act = 'enter' OR decision IS NOT NULL),
    CONSTRAINT decided_says_when CHECK ((state = 'waiting') = (decided_at IS NULL)),
    CONSTRAINT returned_says_why CHECK ((state = 'returned') = (remark IS NOT NULL)),
    CONSTRAINT another_person_approves CHECK (state <> 'approved' OR decided_by <> proposed_by)
);
CREATE INDEX fee_proposal_procedure ON catalogue.fee_proposal (procedure_id, proposed_at DESC);
CREATE INDEX fee_proposal_schedule ON catalogue.fee_proposal (schedule_id);
CREATE INDEX fee_proposal_waiting ON catalogue.fee_proposal (proposed_at, id) WHERE state = 'waiting';
COMMENT ON TABLE catalogue.fee_proposal IS 'A fee schedule to be entered, corrected or ended, waiting for a second person or decided.';
COMMENT ON COLUMN catalogue.fee_proposal.id IS 'UUID version 7; sent twice, it is proposed once. An approved schedule bears it.';
COMMENT ON COLUMN catalogue.fee_proposal.procedure_id IS 'The procedure.';
COMMENT ON COLUMN catalogue.fee_proposal.act IS 'enter, correct (the amounts or the wording were wrong) or end.';
COMMENT ON COLUMN catalogue.fee_proposal.schedule_id IS 'The schedule to be corrected or ended.';
COMMENT ON COLUMN catalogue.fee_proposal.resolution IS 'The resolution, as an official would cite it.';
COMMENT ON COLUMN catalogue.fee_proposal.from_day IS 'The first day on which it holds; to end one, the first day on which it no longer does.';
COMMENT ON COLUMN catalogue.fee_proposal.rates IS 'Amounts by channel with the groups that pay nothing.';
COMMENT ON COLUMN catalogue.fee_proposal.decision IS 'The decision by which it is corrected or ended.';
COMMENT ON COLUMN catalogue.fee_proposal.state IS 'waiting, approved or returned.';
COMMENT ON COLUMN catalogue.fee_proposal.proposed_by IS 'The person who proposes; empty for a program.';
COMMENT ON COLUMN catalogue.fee_proposal.proposed_at IS 'When.';
COMMENT ON COLUMN catalogue.fee_proposal.decided_by IS 'The person who approved or returned it.';
COMMENT ON COLUMN catalogue.fee_proposal.decided_at IS 'When.';
COMMENT ON COLUMN catalogue.fee_proposal.remark IS 'Why it was returned.';

ALTER TABLE catalogue.fee_schedule
    ADD COLUMN superseded_at timestamptz,
    ADD COLUMN superseded_by text CHECK (superseded_by <> ''),
    ADD CONSTRAINT superseded_says_by_what CHECK ((superseded_at IS NULL) = (superseded_by IS NULL)),
    DROP CONSTRAINT one_schedule_a_day,
    ADD CONSTRAINT one_schedule_a_day EXCLUDE USING gist (procedure_id WITH =, valid WITH &&) WHERE (superseded_at IS NULL);
CREATE INDEX fee_schedule_procedure ON catalogue.fee_schedule (procedure_id);
COMMENT ON COLUMN catalogue.fee_schedule.superseded_at IS 'When a correction took its place, or it was ended before it began; empty while it holds.';
COMMENT ON COLUMN catalogue.fee_schedule.superseded_by IS 'The decision behind that.';

GRANT SELECT, INSERT, UPDATE ON catalogue.fee_proposal TO motcua_program;
