-- A notice that should not have gone out is withdrawn, and stays on record as it was published.
ALTER TYPE "notice_state" ADD VALUE 'withdrawn';
