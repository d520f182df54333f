-- Nobody misses what a crash loses: it would be forgotten within two minutes anyway.
CREATE UNLOGGED TABLE api.lease (
    key text NOT NULL,
    minute timestamptz NOT NULL,
    taken integer NOT NULL CHECK (taken > 0),
    PRIMARY KEY (key, minute)
);
CREATE INDEX lease_minute ON api.lease (minute);
COMMENT ON TABLE api.lease IS 'How many requests from one place the nodes have taken upon themselves to answer in one minute. Swept with the next.';
COMMENT ON COLUMN api.lease.key IS 'What is counted together: a kind of request, and the network or the person it comes from.';
COMMENT ON COLUMN api.lease.minute IS 'Which minute, by its beginning.';
COMMENT ON COLUMN api.lease.taken IS 'By all nodes together.';

GRANT SELECT, INSERT, UPDATE, DELETE ON api.lease TO motcua_program;
