CREATE TABLE identity.mandate (
    id uuid PRIMARY KEY,
    principal uuid NOT NULL REFERENCES identity.person,
    agent uuid NOT NULL REFERENCES identity.account CHECK (agent <> principal),
    ground text NOT NULL
        CHECK (ground IN ('granted', 'parent', 'guardian', 'authorised', 'office', 'staff', 'help')),
    trusts text[] NOT NULL
        CHECK (cardinality(trusts) > 0 AND trusts <@ ARRAY['fill', 'file', 'see', 'answer', 'entrust']),
    during daterange NOT NULL CHECK (NOT isempty(during) AND NOT lower_inf(during)),
    proof text NOT NULL,
    made_at timestamptz NOT NULL,
    made_by uuid,
    accepted_at timestamptz CHECK (accepted_at >= made_at),
    ended_at timestamptz CHECK (ended_at >= made_at),
    ended_by uuid
);
CREATE INDEX mandate_of_agent ON identity.mandate (agent, principal);
CREATE INDEX mandate_of_principal ON identity.mandate (principal);

COMMENT ON TABLE identity.mandate IS 'By what right one person acts for another. Rows stay, so that the journal can be read; looked up at each act, so that one taken back counts no more from that moment.';
COMMENT ON COLUMN identity.mandate.id IS 'UUID version 7.';
COMMENT ON COLUMN identity.mandate.principal IS 'For whom: a person, with an account or without, or an organisation.';
COMMENT ON COLUMN identity.mandate.agent IS 'Who acts.';
COMMENT ON COLUMN identity.mandate.ground IS 'By what right.';
COMMENT ON COLUMN identity.mandate.trusts IS 'With what: to fill in, to file, to see, to answer the office, to entrust others.';
COMMENT ON COLUMN identity.mandate.during IS 'The days on which it counts, unless it is ended before.';
COMMENT ON COLUMN identity.mandate.proof IS 'The paper on which it rests, as it was shown; empty where it was given here.';
COMMENT ON COLUMN identity.mandate.made_at IS 'When it was given, proved or told.';
COMMENT ON COLUMN identity.mandate.made_by IS 'Who gave it or found it proved; empty for the word of who proves identities.';
COMMENT ON COLUMN identity.mandate.accepted_at IS 'Since when it is agreed to; before, it gives no right.';
COMMENT ON COLUMN identity.mandate.ended_at IS 'When it was declined, taken back or laid down.';
COMMENT ON COLUMN identity.mandate.ended_by IS 'Who did that; empty for the program.';

GRANT SELECT, INSERT, UPDATE ON identity.mandate TO motcua_program;
