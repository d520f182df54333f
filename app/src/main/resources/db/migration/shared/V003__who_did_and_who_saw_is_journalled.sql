CREATE SEQUENCE shared.journal_id AS bigint;
GRANT USAGE ON SEQUENCE shared.journal_id TO motcua_program;

CREATE TABLE shared.journal (
  era integer NOT NULL DEFAULT 1,
  tx xid8 NOT NULL DEFAULT pg_current_xact_id(),
  id bigint NOT NULL DEFAULT nextval('shared.journal_id'),
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  actor uuid,
  on_behalf_of uuid,
  task text,
  action text NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('DONE', 'REFUSED', 'SEEN')),
  record uuid,
  agency uuid,
  owner uuid,
  PRIMARY KEY (era, tx, id, at)
) PARTITION BY RANGE (at);
COMMENT ON TABLE shared.journal IS 'Who did and who saw what, by internal ids. Rows are only added, and chained by hashes afterwards.';
COMMENT ON COLUMN shared.journal.era IS 'The era whose cluster numbered the transaction.';
COMMENT ON COLUMN shared.journal.tx IS 'The transaction that entered it.';
COMMENT ON COLUMN shared.journal.id IS 'Unique; the number by which a row is named.';
COMMENT ON COLUMN shared.journal.at IS 'When it was written, by the clock of the database.';
COMMENT ON COLUMN shared.journal.actor IS 'The person who acted; null for a visitor or the program.';
COMMENT ON COLUMN shared.journal.on_behalf_of IS 'The person acted for, if another.';
COMMENT ON COLUMN shared.journal.task IS 'The program''s task, where the program acted.';
COMMENT ON COLUMN shared.journal.action IS 'The verb or the fact''s name, room first.';
COMMENT ON COLUMN shared.journal.outcome IS 'Whether it was done, refused or seen.';
COMMENT ON COLUMN shared.journal.record IS 'The record it was about.';
COMMENT ON COLUMN shared.journal.agency IS 'The agency that had the record in hand.';
COMMENT ON COLUMN shared.journal.owner IS 'The person the record belongs to.';
GRANT SELECT, INSERT ON shared.journal TO motcua_program;

CREATE TABLE shared.journal_default PARTITION OF shared.journal DEFAULT;
COMMENT ON TABLE shared.journal_default IS 'Rows of months that have no partition; empty as long as months are made ahead.';

CREATE TABLE shared.journal_chain (
  seq bigint PRIMARY KEY,
  era integer NOT NULL,
  tx xid8 NOT NULL,
  id bigint NOT NULL,
  hash bytea NOT NULL CHECK (length(hash) = 32)
);
COMMENT ON TABLE shared.journal_chain IS 'One link for each journal row: what is changed, taken out or put in afterwards no longer fits.';
COMMENT ON COLUMN shared.journal_chain.seq IS 'Counts from 1 without gaps.';
COMMENT ON COLUMN shared.journal_chain.era IS 'Era of the journal row.';
COMMENT ON COLUMN shared.journal_chain.tx IS 'Transaction of the journal row.';
COMMENT ON COLUMN shared.journal_chain.id IS 'Id of the journal row.';
COMMENT ON COLUMN shared.journal_chain.hash IS 'SHA-256 over the hash before (32 zero bytes at the start) and the row.';
GRANT SELECT, INSERT ON shared.journal_chain TO motcua_program;
