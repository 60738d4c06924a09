-- CreateEnum
CREATE TYPE "notice_state" AS ENUM ('drafted', 'published', 'closed', 'archived');

-- CreateEnum
CREATE TYPE "agreement_state" AS ENUM ('prepared', 'signedByOrganization', 'signedByCenter', 'signed', 'voided');

-- CreateEnum
CREATE TYPE "incubation_state" AS ENUM ('incubating', 'extended', 'awaitingAssessment', 'graduated', 'left', 'evicted');

-- CreateEnum
CREATE TYPE "mask_rule" AS ENUM ('keepEnds', 'keepSurname');

-- CreateEnum
CREATE TYPE "period_unit" AS ENUM ('workingDays', 'days');

-- CreateEnum
CREATE TYPE "day_kind" AS ENUM ('rest', 'work');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('manager', 'staff', 'panelist', 'mentor', 'evaluator', 'community', 'organization');

-- CreateEnum
CREATE TYPE "platform_role" AS ENUM ('overseer', 'operator');

-- CreateEnum
CREATE TYPE "cohort_state" AS ENUM ('preparing', 'recruiting', 'closed', 'reviewing', 'noticing', 'signing', 'incubating', 'ended');

-- CreateEnum
CREATE TYPE "application_state" AS ENUM ('submitted', 'passed', 'refused', 'shortlisted', 'reserve', 'notAdmitted', 'announced', 'awaitingAgreement', 'signed', 'lapsed', 'withdrawn');

-- CreateEnum
CREATE TYPE "category" AS ENUM ('charity', 'urbanRural', 'scienceTech', 'arts', 'tradeAssociation', 'otherService');

-- CreateEnum
CREATE TYPE "track" AS ENUM ('registered', 'unregistered');

-- CreateEnum
CREATE TYPE "check_verdict" AS ENUM ('passed', 'refused');

-- CreateEnum
CREATE TYPE "mark_status" AS ENUM ('draft', 'scored', 'recused', 'absent');

-- CreateTable
CREATE TABLE "public_notices" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "cohort_id" UUID NOT NULL,
    "ranking_id" UUID NOT NULL,
    "state" "notice_state" NOT NULL DEFAULT 'drafted',
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "rows" JSONB NOT NULL,
    "mask_rule" "mask_rule" NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "length" INTEGER NOT NULL,
    "unit" "period_unit" NOT NULL,
    "first_day_counts" BOOLEAN NOT NULL,
    "contact" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "public_notices_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "agreements" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "cohort_id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "state" "agreement_state" NOT NULL DEFAULT 'prepared',
    "organization_signed_on" DATE,
    "organization_signer" TEXT,
    "center_signed_on" DATE,
    "center_signer" TEXT,

    CONSTRAINT "agreements_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "organizations" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "credit_code" TEXT,
    "category" "category" NOT NULL,

    CONSTRAINT "organizations_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "incubatees" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "cohort_id" UUID NOT NULL,
    "agreement_id" UUID,
    "state" "incubation_state" NOT NULL DEFAULT 'incubating',
    "started_on" DATE NOT NULL,

    CONSTRAINT "incubatees_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "centers" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "bureau" TEXT NOT NULL,
    "operator" TEXT,
    "address" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "email" TEXT,
    "record_number" TEXT,
    "accent" TEXT NOT NULL DEFAULT '#1f5fa8',
    "introduction" TEXT NOT NULL,
    "guide" TEXT NOT NULL,
    "mask_rule" "mask_rule" NOT NULL DEFAULT 'keepEnds',
    "notice_length" INTEGER NOT NULL DEFAULT 5,
    "notice_unit" "period_unit" NOT NULL DEFAULT 'workingDays',
    "first_day_counts" BOOLEAN NOT NULL DEFAULT true,
    "demo_today" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "centers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_days" (
    "center_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "kind" "day_kind" NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "calendar_days_pkey" PRIMARY KEY ("center_id","day")
);

-- CreateTable
CREATE TABLE "audit_entries" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID,
    "actor_name" TEXT NOT NULL,
    "permission" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "event" TEXT NOT NULL,
    "from_state" TEXT,
    "to_state" TEXT,
    "reason" TEXT,
    "details" JSONB,

    CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "mobile" TEXT,
    "password_hash" TEXT,
    "platform_roles" "platform_role"[],
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "token_hash" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "expires" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "accounts" (
    "provider" TEXT NOT NULL,
    "provider_account_id" TEXT NOT NULL,
    "user_id" UUID NOT NULL,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("provider","provider_account_id")
);

-- CreateTable
CREATE TABLE "memberships" (
    "center_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "roles" "role"[],

    CONSTRAINT "memberships_pkey" PRIMARY KEY ("center_id","user_id")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMP(3),

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "cohorts" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "state" "cohort_state" NOT NULL DEFAULT 'preparing',
    "call_title" TEXT NOT NULL,
    "call_body" TEXT NOT NULL,
    "opens_on" DATE NOT NULL,
    "closes_on" DATE NOT NULL,
    "review_on" DATE,
    "quota" INTEGER NOT NULL,
    "categories" "category"[],
    "rules" JSONB NOT NULL,
    "receipt_counter" INTEGER NOT NULL DEFAULT 0,
    "published_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "cohorts_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "criteria" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "cohort_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "max" DECIMAL(6,2) NOT NULL,
    "step" DECIMAL(4,2) NOT NULL,

    CONSTRAINT "criteria_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "applications" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "cohort_id" UUID NOT NULL,
    "receipt" TEXT NOT NULL,
    "query_code_hash" TEXT NOT NULL,
    "submission_hash" TEXT NOT NULL,
    "state" "application_state" NOT NULL DEFAULT 'submitted',
    "category" "category" NOT NULL,
    "track" "track" NOT NULL,
    "name" TEXT NOT NULL,
    "credit_code" TEXT,
    "leader_name" TEXT NOT NULL,
    "contact_name" TEXT NOT NULL,
    "contact_mobile" TEXT NOT NULL,
    "email" TEXT,
    "full_time_staff" INTEGER NOT NULL,
    "part_time_staff" INTEGER NOT NULL,
    "profile" TEXT NOT NULL,
    "service_field" TEXT NOT NULL,
    "served_groups" TEXT NOT NULL,
    "incubation_needs" TEXT NOT NULL,
    "project_plan" TEXT NOT NULL,
    "publication_consent" BOOLEAN NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "applications_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "formal_checks" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "verdict" "check_verdict" NOT NULL,
    "reason" TEXT,
    "checked_by_id" UUID NOT NULL,
    "checked_by_name" TEXT NOT NULL,
    "checked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "formal_checks_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "experts" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID,
    "name" TEXT NOT NULL,
    "title" TEXT NOT NULL,

    CONSTRAINT "experts_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "panelists" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "cohort_id" UUID NOT NULL,
    "expert_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "panelists_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "marks" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "panelist_id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "status" "mark_status" NOT NULL DEFAULT 'draft',
    "points" JSONB NOT NULL,
    "reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "locked_at" TIMESTAMPTZ(3),

    CONSTRAINT "marks_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "rankings" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "cohort_id" UUID NOT NULL,
    "review" JSONB NOT NULL,
    "result" JSONB NOT NULL,
    "decision" JSONB,
    "digest" TEXT NOT NULL,
    "confirmed_by_id" UUID NOT NULL,
    "confirmed_by_name" TEXT NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rankings_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateIndex
CREATE INDEX "public_notices_center_id_state_idx" ON "public_notices"("center_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "public_notices_center_id_ranking_id_key" ON "public_notices"("center_id", "ranking_id");

-- CreateIndex
CREATE INDEX "agreements_center_id_cohort_id_state_idx" ON "agreements"("center_id", "cohort_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "agreements_center_id_number_key" ON "agreements"("center_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "agreements_center_id_application_id_key" ON "agreements"("center_id", "application_id");

-- CreateIndex
CREATE UNIQUE INDEX "organizations_center_id_credit_code_key" ON "organizations"("center_id", "credit_code");

-- CreateIndex
CREATE UNIQUE INDEX "incubatees_center_id_cohort_id_organization_id_key" ON "incubatees"("center_id", "cohort_id", "organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "incubatees_center_id_agreement_id_key" ON "incubatees"("center_id", "agreement_id");

-- CreateIndex
CREATE UNIQUE INDEX "centers_slug_key" ON "centers"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "centers_code_key" ON "centers"("code");

-- CreateIndex
CREATE INDEX "audit_entries_center_id_subject_type_subject_id_at_idx" ON "audit_entries"("center_id", "subject_type", "subject_id", "at");

-- CreateIndex
CREATE INDEX "audit_entries_center_id_at_idx" ON "audit_entries"("center_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE UNIQUE INDEX "users_mobile_key" ON "users"("mobile");

-- CreateIndex
CREATE INDEX "sessions_user_id_idx" ON "sessions"("user_id");

-- CreateIndex
CREATE INDEX "accounts_user_id_idx" ON "accounts"("user_id");

-- CreateIndex
CREATE INDEX "memberships_user_id_idx" ON "memberships"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "cohorts_center_id_number_key" ON "cohorts"("center_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "criteria_center_id_cohort_id_position_key" ON "criteria"("center_id", "cohort_id", "position");

-- CreateIndex
CREATE INDEX "applications_center_id_cohort_id_state_idx" ON "applications"("center_id", "cohort_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "applications_center_id_receipt_key" ON "applications"("center_id", "receipt");

-- CreateIndex
CREATE UNIQUE INDEX "applications_center_id_cohort_id_submission_hash_key" ON "applications"("center_id", "cohort_id", "submission_hash");

-- CreateIndex
CREATE UNIQUE INDEX "applications_center_id_cohort_id_credit_code_key" ON "applications"("center_id", "cohort_id", "credit_code");

-- CreateIndex
CREATE UNIQUE INDEX "formal_checks_center_id_application_id_key" ON "formal_checks"("center_id", "application_id");

-- CreateIndex
CREATE UNIQUE INDEX "experts_center_id_user_id_key" ON "experts"("center_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "panelists_center_id_cohort_id_expert_id_key" ON "panelists"("center_id", "cohort_id", "expert_id");

-- CreateIndex
CREATE UNIQUE INDEX "panelists_center_id_cohort_id_position_key" ON "panelists"("center_id", "cohort_id", "position");

-- CreateIndex
CREATE INDEX "marks_center_id_application_id_idx" ON "marks"("center_id", "application_id");

-- CreateIndex
CREATE UNIQUE INDEX "marks_center_id_panelist_id_application_id_key" ON "marks"("center_id", "panelist_id", "application_id");

-- CreateIndex
CREATE UNIQUE INDEX "rankings_center_id_cohort_id_key" ON "rankings"("center_id", "cohort_id");

-- AddForeignKey
ALTER TABLE "public_notices" ADD CONSTRAINT "public_notices_center_id_cohort_id_fkey" FOREIGN KEY ("center_id", "cohort_id") REFERENCES "cohorts"("center_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "public_notices" ADD CONSTRAINT "public_notices_center_id_ranking_id_fkey" FOREIGN KEY ("center_id", "ranking_id") REFERENCES "rankings"("center_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_center_id_cohort_id_fkey" FOREIGN KEY ("center_id", "cohort_id") REFERENCES "cohorts"("center_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_center_id_application_id_fkey" FOREIGN KEY ("center_id", "application_id") REFERENCES "applications"("center_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_center_id_fkey" FOREIGN KEY ("center_id") REFERENCES "centers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incubatees" ADD CONSTRAINT "incubatees_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incubatees" ADD CONSTRAINT "incubatees_center_id_cohort_id_fkey" FOREIGN KEY ("center_id", "cohort_id") REFERENCES "cohorts"("center_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incubatees" ADD CONSTRAINT "incubatees_center_id_agreement_id_fkey" FOREIGN KEY ("center_id", "agreement_id") REFERENCES "agreements"("center_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_days" ADD CONSTRAINT "calendar_days_center_id_fkey" FOREIGN KEY ("center_id") REFERENCES "centers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_entries" ADD CONSTRAINT "audit_entries_center_id_fkey" FOREIGN KEY ("center_id") REFERENCES "centers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_center_id_fkey" FOREIGN KEY ("center_id") REFERENCES "centers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cohorts" ADD CONSTRAINT "cohorts_center_id_fkey" FOREIGN KEY ("center_id") REFERENCES "centers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criteria" ADD CONSTRAINT "criteria_center_id_cohort_id_fkey" FOREIGN KEY ("center_id", "cohort_id") REFERENCES "cohorts"("center_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "applications" ADD CONSTRAINT "applications_center_id_cohort_id_fkey" FOREIGN KEY ("center_id", "cohort_id") REFERENCES "cohorts"("center_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "formal_checks" ADD CONSTRAINT "formal_checks_center_id_application_id_fkey" FOREIGN KEY ("center_id", "application_id") REFERENCES "applications"("center_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "experts" ADD CONSTRAINT "experts_center_id_fkey" FOREIGN KEY ("center_id") REFERENCES "centers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "experts" ADD CONSTRAINT "experts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "panelists" ADD CONSTRAINT "panelists_center_id_cohort_id_fkey" FOREIGN KEY ("center_id", "cohort_id") REFERENCES "cohorts"("center_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "panelists" ADD CONSTRAINT "panelists_center_id_expert_id_fkey" FOREIGN KEY ("center_id", "expert_id") REFERENCES "experts"("center_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "marks" ADD CONSTRAINT "marks_center_id_panelist_id_fkey" FOREIGN KEY ("center_id", "panelist_id") REFERENCES "panelists"("center_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "marks" ADD CONSTRAINT "marks_center_id_application_id_fkey" FOREIGN KEY ("center_id", "application_id") REFERENCES "applications"("center_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rankings" ADD CONSTRAINT "rankings_center_id_cohort_id_fkey" FOREIGN KEY ("center_id", "cohort_id") REFERENCES "cohorts"("center_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The app's own role. It is neither owner nor superuser, so every policy below binds it.
-- (The role itself is made by the migration runner, because its password is a secret of the installation.)
GRANT USAGE ON SCHEMA public TO fuhua_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON users, sessions, accounts, memberships, rate_limits TO fuhua_app;
GRANT SELECT, UPDATE ON centers TO fuhua_app;

-- Tenant tables: a row is visible and writable only while its center is set for the transaction.
DO $$
DECLARE
  tenant_table text;
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY[
    'calendar_days', 'audit_entries', 'cohorts', 'criteria', 'applications', 'formal_checks', 'experts',
    'panelists', 'marks', 'rankings', 'public_notices', 'agreements', 'organizations', 'incubatees'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format(
      'CREATE POLICY own_center ON %I USING (center_id = nullif(current_setting(''app.center_id'', true), '''')::uuid)',
      tenant_table);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO fuhua_app', tenant_table);
  END LOOP;
END
$$;

-- A center is known to everybody by its address; it is changed only from within.
ALTER TABLE centers ENABLE ROW LEVEL SECURITY;
ALTER TABLE centers FORCE ROW LEVEL SECURITY;
CREATE POLICY known_to_all ON centers FOR SELECT USING (true);
CREATE POLICY founded_by_owner ON centers FOR INSERT TO CURRENT_USER WITH CHECK (true);
CREATE POLICY own_center ON centers FOR UPDATE
  USING (id = nullif(current_setting('app.center_id', true), '')::uuid);

-- What was recorded stays: no role of the app can rewrite history or a confirmed ranking.
REVOKE UPDATE, DELETE ON audit_entries, rankings FROM fuhua_app;
REVOKE DELETE ON cohorts, applications, formal_checks, marks, public_notices, agreements, organizations, incubatees
  FROM fuhua_app;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% rows are immutable', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER immutable BEFORE UPDATE OR DELETE ON audit_entries FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER immutable BEFORE UPDATE OR DELETE ON rankings FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A sheet that was handed in, recused or marked absent is locked.
CREATE FUNCTION refuse_locked_mark() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status <> 'draft' THEN
    RAISE EXCEPTION 'mark % is locked', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER locked BEFORE UPDATE OR DELETE ON marks FOR EACH ROW EXECUTE FUNCTION refuse_locked_mark();

-- A center's address is the first part of every path in it: it must be no address of the platform's own.
ALTER TABLE centers ADD CONSTRAINT slug_is_an_address CHECK (slug ~ '^[a-z][a-z0-9-]{1,30}$');
ALTER TABLE centers ADD CONSTRAINT slug_is_free CHECK (
  slug NOT IN ('signin', 'api', 'oversight', 'help', 'health'));

-- What was put on public notice stands as it was published; only its course goes on.
CREATE FUNCTION refuse_published_notice() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state <> 'drafted' AND (
    NEW.state = 'drafted'
    OR to_jsonb(OLD) - 'state' - 'published_at' - 'closed_at' <> to_jsonb(NEW) - 'state' - 'published_at' - 'closed_at'
  ) THEN
    RAISE EXCEPTION 'notice % is published', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER published BEFORE UPDATE ON public_notices FOR EACH ROW EXECUTE FUNCTION refuse_published_notice();

-- Facts that no screen may break.
ALTER TABLE cohorts ADD CONSTRAINT window_in_order CHECK (opens_on <= closes_on);
ALTER TABLE cohorts ADD CONSTRAINT quota_positive CHECK (quota > 0);
ALTER TABLE criteria ADD CONSTRAINT points_positive CHECK (max > 0 AND step > 0);
ALTER TABLE applications ADD CONSTRAINT registered_has_code CHECK ((track = 'registered') = (credit_code IS NOT NULL));
ALTER TABLE formal_checks ADD CONSTRAINT refusal_has_reason CHECK (verdict = 'passed' OR length(trim(reason)) > 0);
ALTER TABLE marks ADD CONSTRAINT points_is_object CHECK (jsonb_typeof(points) = 'object');
ALTER TABLE marks ADD CONSTRAINT locked_with_time CHECK ((status = 'draft') = (locked_at IS NULL));
ALTER TABLE marks ADD CONSTRAINT recusal_has_reason CHECK (status NOT IN ('recused', 'absent') OR length(trim(reason)) > 0);
ALTER TABLE public_notices ADD CONSTRAINT period_in_order CHECK (starts_on <= ends_on);
ALTER TABLE agreements ADD CONSTRAINT signed_by_both CHECK (
  state <> 'signed' OR (organization_signed_on IS NOT NULL AND center_signed_on IS NOT NULL));
