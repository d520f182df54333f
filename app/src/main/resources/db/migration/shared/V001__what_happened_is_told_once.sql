GRANT USAGE ON SCHEMA shared TO motcua_program;

CREATE TABLE shared.era (
  era integer PRIMARY KEY,
  cluster bigint NOT NULL,
  began timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE shared.era IS
  'Transaction numbers count within one PostgreSQL cluster. Restored into another, the log begins an era and keeps its order.';
COMMENT ON COLUMN shared.era.era IS 'Counts from 1; the greatest is the present one.';
COMMENT ON COLUMN shared.era.cluster IS 'pg_control_system().system_identifier of the cluster that numbered this era.';
COMMENT ON COLUMN shared.era.began IS 'When the program first ran on that cluster.';
GRANT SELECT ON shared.era TO motcua_program;

INSERT INTO shared.era (era, cluster)
SELECT 1, c.system_identifier
FROM pg_control_system() c;

-- A sequence and not an identity column: before version 17 partitions cannot carry one.
CREATE SEQUENCE shared.event_id AS bigint;
GRANT USAGE ON SEQUENCE shared.event_id TO motcua_program;

CREATE TABLE shared.event (
  era integer NOT NULL DEFAULT 1,
  tx xid8 NOT NULL DEFAULT pg_current_xact_id(),
  id bigint NOT NULL DEFAULT nextval('shared.event_id'),
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  name text NOT NULL,
  subject uuid NOT NULL,
  actor uuid,
  on_behalf_of uuid,
  data jsonb NOT NULL,
  PRIMARY KEY (era, tx, id, at)
) PARTITION BY RANGE (at);
COMMENT ON TABLE shared.event IS 'What happened, told once in the transaction in which it happened. Rows are only added.';
COMMENT ON COLUMN shared.event.era IS 'The era whose cluster numbered the transaction.';
COMMENT ON COLUMN shared.event.tx IS 'The transaction that told it. Readers go by (era, tx, id): id alone would skip what is committed late.';
COMMENT ON COLUMN shared.event.id IS 'Unique; growing for one subject.';
COMMENT ON COLUMN shared.event.at IS 'When it was written, by the clock of the database, the one clock that all nodes share.';
COMMENT ON COLUMN shared.event.name IS 'The fact, room first. Never changed.';
COMMENT ON COLUMN shared.event.subject IS 'The record it happened to.';
COMMENT ON COLUMN shared.event.actor IS 'The person who acted; null for a visitor or the program.';
COMMENT ON COLUMN shared.event.on_behalf_of IS 'The person acted for, if another.';
COMMENT ON COLUMN shared.event.data IS 'The fact''s components: ids, codes, numbers and instants, no personal text.';
GRANT SELECT, INSERT ON shared.event TO motcua_program;

CREATE TABLE shared.event_default PARTITION OF shared.event DEFAULT;
COMMENT ON TABLE shared.event_default IS 'Events of months that have no partition; empty as long as months are made ahead.';
