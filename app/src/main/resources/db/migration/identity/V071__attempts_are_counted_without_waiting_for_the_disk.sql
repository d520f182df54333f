-- What is counted here is forgotten after a crash of the database, and that is as it should be: nobody was told that it is
-- kept, whoever guesses begins again with the same few attempts, and each attempt no longer waits twice for the disk.
ALTER TABLE identity.sign_in_allowance SET UNLOGGED;
