-- The program may not change tables, yet months begin while it runs. These functions run with their owner's rights,
-- take no arguments a caller could turn to something else, and do nothing where nothing is due.

CREATE FUNCTION shared.make_month(parent text, month date) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET timezone = 'Asia/Ho_Chi_Minh' AS $$
DECLARE
  child text := parent || to_char(month, '_YYYY_MM');
  upto date := month + interval '1 month';
  stray boolean;
BEGIN
  IF to_regclass(format('shared.%I', child)) IS NOT NULL THEN
    RETURN;
  END IF;
  -- Rows already in the default partition stay there, where they are found as well.
  EXECUTE format('SELECT EXISTS (SELECT FROM shared.%I d WHERE d.at >= %L AND d.at < %L)',
      parent || '_default', month::timestamptz, upto::timestamptz) INTO stray;
  IF stray THEN
    RETURN;
  END IF;
  -- Made beside the parent and then attached: writers go on meanwhile.
  EXECUTE format('CREATE TABLE shared.%I (LIKE shared.%I INCLUDING ALL)', child, parent);
  EXECUTE format('COMMENT ON TABLE shared.%I IS %L', child, parent || ' rows of one month, Vietnam time.');
  EXECUTE format('ALTER TABLE shared.%I ATTACH PARTITION shared.%I FOR VALUES FROM (%L) TO (%L)',
      parent, child, month::timestamptz, upto::timestamptz);
END $$;
COMMENT ON FUNCTION shared.make_month(text, date) IS 'Makes the partition of one month unless it is there.';
REVOKE ALL ON FUNCTION shared.make_month(text, date) FROM PUBLIC;

CREATE FUNCTION shared.notice_restore() RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  present bigint := (SELECT c.system_identifier FROM pg_control_system() c);
  known bigint := (SELECT e.cluster FROM shared.era e ORDER BY e.era DESC LIMIT 1);
  next integer := (SELECT max(e.era) + 1 FROM shared.era e);
BEGIN
  IF present = known THEN
    RETURN;
  END IF;
  INSERT INTO shared.era (era, cluster) VALUES (next, present);
  EXECUTE format('ALTER TABLE shared.event ALTER COLUMN era SET DEFAULT %s', next);
  EXECUTE format('ALTER TABLE shared.journal ALTER COLUMN era SET DEFAULT %s', next);
  -- The clock may be another too, so every month is looked at until a cursor has moved on.
  UPDATE shared.cursor SET since = '-infinity', mark_era = 0, mark_tx = '0', mark_at = '-infinity';
END $$;
COMMENT ON FUNCTION shared.notice_restore() IS
  'Begins an era where the cluster is not the one that numbered the last transactions. Rows, cursors and chain stay as they are.';
REVOKE ALL ON FUNCTION shared.notice_restore() FROM PUBLIC;

CREATE FUNCTION shared.prepare_log() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'Asia/Ho_Chi_Minh'
SET lock_timeout = '2s' AS $$
DECLARE
  parent text;
  ahead integer;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('shared.prepare_log', 0));
  PERFORM shared.notice_restore();
  FOREACH parent IN ARRAY ARRAY['event', 'journal'] LOOP
    FOR ahead IN 0..3 LOOP
      BEGIN
        PERFORM shared.make_month(parent, (date_trunc('month', now()) + make_interval(months => ahead))::date);
      EXCEPTION WHEN lock_not_available THEN
        -- Attaching needs a moment without long transactions. There are months to spare and another try in hours.
        RAISE WARNING 'the next month of shared.% is not made yet, for the table is busy', parent;
      END;
    END LOOP;
  END LOOP;
END $$;
COMMENT ON FUNCTION shared.prepare_log() IS
  'Makes the event log and the journal ready: a new era after a restore, the partitions of this month and three more.';
REVOKE ALL ON FUNCTION shared.prepare_log() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION shared.prepare_log() TO motcua_program;

SELECT shared.prepare_log();
