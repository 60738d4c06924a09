-- The formal check in its steps: accepted, sent back for correction, passed or refused; or not accepted at all.
ALTER TYPE "application_state" ADD VALUE 'accepted' AFTER 'submitted';
ALTER TYPE "application_state" ADD VALUE 'correcting' AFTER 'accepted';
ALTER TYPE "application_state" ADD VALUE 'notAccepted' AFTER 'correcting';
ALTER TYPE "check_verdict" ADD VALUE 'notAccepted';
