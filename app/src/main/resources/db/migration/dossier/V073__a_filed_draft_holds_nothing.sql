-- The dossier has what was answered, how the result is wanted, and the papers. Until now the draft kept it beside it, for ever.
UPDATE dossier.draft SET answers = '{}', way = NULL, recipient = NULL WHERE dossier_id IS NOT NULL;
