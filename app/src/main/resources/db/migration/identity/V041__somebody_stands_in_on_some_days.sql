CREATE TABLE identity.delegation (
    id uuid PRIMARY KEY,
    giver_id uuid NOT NULL REFERENCES identity.account,
    taker_id uuid NOT NULL REFERENCES identity.account CHECK (taker_id <> giver_id),
    agency_id uuid NOT NULL,
    roles text[] NOT NULL CHECK (cardinality(roles) > 0),
    during daterange NOT NULL CHECK (NOT isempty(during) AND NOT lower_inf(during) AND NOT upper_inf(during)),
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 300),
    entered_at timestamptz NOT NULL,
    ended_at timestamptz
);
CREATE INDEX delegation_by_giver ON identity.delegation (giver_id);
CREATE INDEX delegation_by_taker ON identity.delegation (taker_id);
CREATE INDEX delegation_by_agency ON identity.delegation (agency_id) WHERE ended_at IS NULL;

COMMENT ON TABLE identity.delegation IS 'Who stands in for whom, in which roles at which agency, on which days. What the giver does not hold that day is not lent.';
COMMENT ON COLUMN identity.delegation.id IS 'UUID version 7, made where the form was shown.';
COMMENT ON COLUMN identity.delegation.giver_id IS 'Who is away.';
COMMENT ON COLUMN identity.delegation.taker_id IS 'Who stands in.';
COMMENT ON COLUMN identity.delegation.agency_id IS 'The agency, in organisation.agency.';
COMMENT ON COLUMN identity.delegation.roles IS 'Keys of the roles that are lent.';
COMMENT ON COLUMN identity.delegation.during IS 'The days on which it holds; always with a last one.';
COMMENT ON COLUMN identity.delegation.reason IS 'Why, as the act of delegation says.';
COMMENT ON COLUMN identity.delegation.entered_at IS 'When it was entered.';
COMMENT ON COLUMN identity.delegation.ended_at IS 'When it was ended before its time, if it was.';

ALTER TABLE identity.session ADD COLUMN delegation_id uuid REFERENCES identity.delegation;
CREATE INDEX session_by_delegation ON identity.session (delegation_id) WHERE delegation_id IS NOT NULL;
COMMENT ON COLUMN identity.session.delegation_id IS 'Under which the person acts for another at the moment, if they do.';

GRANT SELECT, INSERT, UPDATE ON identity.delegation TO motcua_program;
