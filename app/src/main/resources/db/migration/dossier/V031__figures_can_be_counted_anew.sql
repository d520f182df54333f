-- To put right what is not what the event log tells, all of it is counted again in one transaction.
GRANT DELETE ON dossier.tally, dossier.tally_total TO motcua_program;
