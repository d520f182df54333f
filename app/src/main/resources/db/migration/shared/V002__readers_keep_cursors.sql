CREATE TABLE shared.cursor (
  reader text PRIMARY KEY,
  era integer NOT NULL DEFAULT 0,
  tx xid8 NOT NULL DEFAULT '0',
  id bigint NOT NULL DEFAULT 0,
  since timestamptz NOT NULL DEFAULT '-infinity',
  mark_era integer NOT NULL DEFAULT 0,
  mark_tx xid8 NOT NULL DEFAULT '0',
  mark_at timestamptz NOT NULL DEFAULT '-infinity',
  failed_id bigint,
  failed_at timestamptz,
  failure text,
  attempts integer NOT NULL DEFAULT 0
) WITH (fillfactor = 50);
COMMENT ON TABLE shared.cursor IS 'How far each reader has come in the event log, and the chain in the journal. The row lock is the right to read.';
COMMENT ON COLUMN shared.cursor.reader IS 'The reader''s name, room first. Never changed.';
COMMENT ON COLUMN shared.cursor.era IS 'Era of the last row read.';
COMMENT ON COLUMN shared.cursor.tx IS 'Transaction of the last row read.';
COMMENT ON COLUMN shared.cursor.id IS 'Id of the last row read.';
COMMENT ON COLUMN shared.cursor.since IS 'No unread row is older, so earlier months are not looked at.';
COMMENT ON COLUMN shared.cursor.mark_era IS 'With mark_tx: rows told by later transactions were written after mark_at.';
COMMENT ON COLUMN shared.cursor.mark_tx IS 'A transaction of this reader; once it is passed, since becomes mark_at less a day''s grace.';
COMMENT ON COLUMN shared.cursor.mark_at IS 'When that transaction began.';
COMMENT ON COLUMN shared.cursor.failed_id IS 'The event on which the reader is stuck; null while all is well.';
COMMENT ON COLUMN shared.cursor.failed_at IS 'When it last failed.';
COMMENT ON COLUMN shared.cursor.failure IS 'Class of the last exception; its text could hold personal data.';
COMMENT ON COLUMN shared.cursor.attempts IS 'How often that event has failed.';
GRANT SELECT, INSERT, UPDATE ON shared.cursor TO motcua_program;
