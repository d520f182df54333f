-- Until now whoever looked at a paper printed it. From here on a print is asked for, once for each key, and can be fetched again.
ALTER TABLE dossier.print ADD COLUMN key uuid;
CREATE UNIQUE INDEX print_of_key ON dossier.print (dossier_id, kind, printed_by, key) WHERE key IS NOT NULL;
COMMENT ON COLUMN dossier.print.key IS 'Chosen by the page that asks, so that asking twice prints once; empty for papers printed with many others, and for those printed before this was so.';
