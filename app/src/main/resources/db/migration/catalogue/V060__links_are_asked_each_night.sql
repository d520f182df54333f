CREATE TABLE catalogue.link_round (
    id uuid PRIMARY KEY,
    night date UNIQUE,
    begun_by uuid,
    begun_at timestamptz NOT NULL,
    links integer NOT NULL CHECK (links >= 0),
    checked integer NOT NULL DEFAULT 0 CHECK (checked >= 0),
    moved_at timestamptz NOT NULL,
    finished_at timestamptz
);
CREATE UNIQUE INDEX link_round_under_way ON catalogue.link_round ((finished_at IS NULL)) WHERE finished_at IS NULL;
CREATE INDEX link_round_begun ON catalogue.link_round (begun_at DESC, id);
COMMENT ON TABLE catalogue.link_round IS 'A round in which the addresses that procedures name were asked whether they answer.';
COMMENT ON COLUMN catalogue.link_round.id IS 'UUID version 7.';
COMMENT ON COLUMN catalogue.link_round.night IS 'The day in whose night it was begun by itself, once for all nodes; empty where somebody asked.';
COMMENT ON COLUMN catalogue.link_round.begun_by IS 'The person who asked; empty for the timer and for a command.';
COMMENT ON COLUMN catalogue.link_round.begun_at IS 'When.';
COMMENT ON COLUMN catalogue.link_round.links IS 'How many addresses there are.';
COMMENT ON COLUMN catalogue.link_round.checked IS 'How many were asked.';
COMMENT ON COLUMN catalogue.link_round.moved_at IS 'When it last moved; long ago means that it stopped with its node.';
COMMENT ON COLUMN catalogue.link_round.finished_at IS 'When it ended; empty while it is under way.';

CREATE TABLE catalogue.link_check (
    address text PRIMARY KEY,
    round_id uuid NOT NULL REFERENCES catalogue.link_round,
    codes text[] NOT NULL,
    health text NOT NULL
        CHECK (health IN ('alive', 'gone', 'unusable', 'forbidden', 'insecure', 'failing', 'unreachable')),
    code integer NOT NULL DEFAULT 0 CHECK (code BETWEEN 0 AND 999),
    failures integer NOT NULL CHECK (failures >= 0),
    checked_at timestamptz NOT NULL,
    failing_since timestamptz,
    CONSTRAINT failing_says_since_when CHECK ((health = 'alive') = (failing_since IS NULL))
);
CREATE INDEX link_check_round ON catalogue.link_check (round_id);
CREATE INDEX link_check_unwell ON catalogue.link_check (address) WHERE health <> 'alive';
COMMENT ON TABLE catalogue.link_check IS 'What each address that procedures name answered when it was asked last.';
COMMENT ON COLUMN catalogue.link_check.address IS 'The address, as the procedure writes it.';
COMMENT ON COLUMN catalogue.link_check.round_id IS 'The round in which it was asked last; what a finished round did not ask is forgotten.';
COMMENT ON COLUMN catalogue.link_check.codes IS 'The procedures that named it then.';
COMMENT ON COLUMN catalogue.link_check.health IS 'alive, gone, unusable, forbidden (a private network), insecure (its certificate), failing or unreachable.';
COMMENT ON COLUMN catalogue.link_check.code IS 'The number the site answered with; nought where it did not answer.';
COMMENT ON COLUMN catalogue.link_check.failures IS 'How many checks in a row did not find it alive.';
COMMENT ON COLUMN catalogue.link_check.checked_at IS 'When it was asked.';
COMMENT ON COLUMN catalogue.link_check.failing_since IS 'When the first of these checks was.';

GRANT SELECT, INSERT, UPDATE ON catalogue.link_round TO motcua_program;
GRANT SELECT, INSERT, UPDATE, DELETE ON catalogue.link_check TO motcua_program;
