-- Where a supplement sets the clock back to zero, the whole promise is walked through again, and each rung is told again.
ALTER TABLE dossier.alarm
  DROP CONSTRAINT alarm_promise_check,
  ADD CONSTRAINT alarm_promise_check CHECK (promise BETWEEN 1 AND 4);
COMMENT ON COLUMN dossier.alarm.promise IS 'Which promise: 1 as first given, 2 as put off with an apology; 3 and 4 the same after a supplement set the clock back to zero.';
