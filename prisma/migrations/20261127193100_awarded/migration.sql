-- Of a contest nothing is signed: whoever stands when the notice is over is awarded.
ALTER TYPE application_state ADD VALUE 'awarded' AFTER 'signed';
