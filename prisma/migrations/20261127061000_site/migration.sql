-- What the public front of a center shows. No grants of its own: the app reads and updates centers already.
ALTER TABLE "centers" ADD COLUMN "opening_hours" TEXT,
ADD COLUMN "services" JSONB NOT NULL DEFAULT '[]';
ALTER TABLE centers ADD CONSTRAINT services_are_a_list CHECK (jsonb_typeof(services) = 'array');
