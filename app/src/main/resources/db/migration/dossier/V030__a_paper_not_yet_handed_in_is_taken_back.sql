-- The program may not delete papers: what was handed in stays. What the owner added since they were asked for more, and has
-- not handed in yet, is theirs to take back.
CREATE FUNCTION dossier.take_back_paper(wanted uuid, place integer) RETURNS uuid
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DELETE FROM dossier.paper p
  USING dossier.hand h
  WHERE p.dossier_id = wanted AND p.number = place
    AND h.dossier_id = wanted AND h.stage = 'incomplete' AND p.added_at >= h.since
  RETURNING p.file_id
$$;
COMMENT ON FUNCTION dossier.take_back_paper(uuid, integer) IS 'Takes a paper of a supplement out of a dossier before it is handed in; tells its file, or nothing.';
REVOKE ALL ON FUNCTION dossier.take_back_paper(uuid, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION dossier.take_back_paper(uuid, integer) TO motcua_program;
