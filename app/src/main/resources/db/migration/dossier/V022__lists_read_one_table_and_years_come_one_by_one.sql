-- A list reads open dossiers alone: what its lines show lies with whose turn it is. A join to the years would be planned over
-- all of them, at many times the cost of reading.
ALTER TABLE dossier.hand ADD COLUMN code text, ADD COLUMN revision uuid;
UPDATE dossier.hand h SET code = coalesce(d.code, d.public_code), revision = d.revision
FROM dossier.dossier d WHERE d.id = h.dossier_id;
ALTER TABLE dossier.hand ALTER COLUMN code SET NOT NULL, ALTER COLUMN revision SET NOT NULL;
COMMENT ON COLUMN dossier.hand.code IS 'The official code once there is one, the public one before; for lists.';
COMMENT ON COLUMN dossier.hand.revision IS 'The revision of the procedure under which it was filed; for lists.';

-- Twenty years of empty partitions make each plan look at twenty tables. They are made as they come.
DO $$
DECLARE
  parent text;
  year integer;
  child text;
BEGIN
  FOREACH parent IN ARRAY ARRAY['passage', 'paper', 'outcome', 'dossier'] LOOP
    FOR year IN 2028..2045 LOOP
      child := format('%s_%s', parent, year);
      EXECUTE format('ALTER TABLE dossier.%I DETACH PARTITION dossier.%I', parent, child);
      EXECUTE format('DROP TABLE dossier.%I', child);
    END LOOP;
  END LOOP;
END
$$;

CREATE FUNCTION dossier.make_year(parent text, year integer) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  child text := format('%s_%s', parent, year);
  key text := CASE parent WHEN 'dossier' THEN 'id' ELSE 'dossier_id' END;
  stray boolean;
BEGIN
  IF to_regclass(format('dossier.%I', child)) IS NOT NULL THEN
    RETURN;
  END IF;
  -- Rows already in the default partition stay there, where they are found as well.
  EXECUTE format('SELECT EXISTS (SELECT FROM dossier.%I d WHERE d.%I >= %L AND d.%I < %L)',
      parent || '_default', key, dossier.first_id_of(year), key, dossier.first_id_of(year + 1)) INTO stray;
  IF stray THEN
    RETURN;
  END IF;
  -- Made beside the parent and then attached: writers go on meanwhile.
  EXECUTE format('CREATE TABLE dossier.%I (LIKE dossier.%I INCLUDING ALL)', child, parent);
  EXECUTE format('COMMENT ON TABLE dossier.%I IS %L', child, format('Dossiers filed in %s.', year));
  EXECUTE format('ALTER TABLE dossier.%I ATTACH PARTITION dossier.%I FOR VALUES FROM (%L) TO (%L)',
      parent, child, dossier.first_id_of(year), dossier.first_id_of(year + 1));
END $$;
COMMENT ON FUNCTION dossier.make_year(text, integer) IS 'Makes the partition of one year unless it is there.';
REVOKE ALL ON FUNCTION dossier.make_year(text, integer) FROM PUBLIC;

CREATE FUNCTION dossier.prepare_years() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'Asia/Ho_Chi_Minh'
SET lock_timeout = '2s' AS $$
DECLARE
  present integer := extract(year FROM now());
  parent text;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('dossier.prepare_years', 0));
  FOREACH parent IN ARRAY ARRAY['dossier', 'passage', 'paper', 'outcome'] LOOP
    BEGIN
      PERFORM dossier.make_year(parent, present);
      PERFORM dossier.make_year(parent, present + 1);
    EXCEPTION WHEN lock_not_available THEN
      -- Attaching needs a moment without long transactions. There is a year to spare and another try in hours.
      RAISE WARNING 'the next year of dossier.% is not made yet, for the table is busy', parent;
    END;
  END LOOP;
END $$;
COMMENT ON FUNCTION dossier.prepare_years() IS
  'Makes the partitions of this year and the next: the program may not change tables, and runs over New Year.';
REVOKE ALL ON FUNCTION dossier.prepare_years() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION dossier.prepare_years() TO motcua_program;
