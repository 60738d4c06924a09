-- An award without a selection that was dropped before it began.
ALTER TYPE project_state ADD VALUE 'dropped';
