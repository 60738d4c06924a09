CREATE EXTENSION IF NOT EXISTS btree_gist;

-- CreateEnum
CREATE TYPE "objection_state" AS ENUM ('open', 'upheld', 'dismissed', 'withdrawn');

-- CreateEnum
CREATE TYPE "template_state" AS ENUM ('drafted', 'active', 'retired');

-- CreateEnum
CREATE TYPE "signing_side" AS ENUM ('organization', 'center');

-- CreateEnum
CREATE TYPE "signing_method" AS ENUM ('paper', 'onScreen', 'provider', 'correction');

-- CreateEnum
CREATE TYPE "proof_kind" AS ENUM ('agreement', 'certificate', 'attendance');

-- CreateEnum
CREATE TYPE "venue_kind" AS ENUM ('site', 'room', 'workstation');

-- CreateEnum
CREATE TYPE "booking_state" AS ENUM ('booked', 'cancelled', 'released');

-- CreateEnum
CREATE TYPE "exchange_direction" AS ENUM ('given', 'returned');

-- CreateEnum
CREATE TYPE "exchange_state" AS ENUM ('proposed', 'confirmed', 'disputed', 'voided');

-- CreateEnum
CREATE TYPE "assessment_occasion" AS ENUM ('start', 'midTerm', 'end');

-- CreateEnum
CREATE TYPE "plan_state" AS ENUM ('drafted', 'agreed', 'closed');

-- CreateEnum
CREATE TYPE "plan_content" AS ENUM ('mission', 'goals', 'charter', 'rules', 'registration', 'standardization');

-- CreateEnum
CREATE TYPE "milestone_state" AS ENUM ('open', 'submitted', 'reached', 'dropped');

-- CreateEnum
CREATE TYPE "guidance_state" AS ENUM ('booked', 'held', 'missed', 'cancelled');

-- CreateEnum
CREATE TYPE "training_field" AS ENUM ('socialWork', 'partyAffairs', 'governance', 'volunteering', 'management', 'other');

-- CreateEnum
CREATE TYPE "training_state" AS ENUM ('drafted', 'open', 'closed', 'cancelled');

-- CreateEnum
CREATE TYPE "enrolment_state" AS ENUM ('enrolled', 'withdrawn');

-- CreateEnum
CREATE TYPE "attendance_way" AS ENUM ('list', 'qr');

-- CreateEnum
CREATE TYPE "service_state" AS ENUM ('requested', 'accepted', 'assigned', 'delivered', 'confirmed', 'declined', 'withdrawn');

-- CreateEnum
CREATE TYPE "registration_kind" AS ENUM ('registration', 'filing');

-- CreateEnum
CREATE TYPE "registration_state" AS ENUM ('preparing', 'submitted', 'granted', 'refused', 'ended');

-- CreateEnum
CREATE TYPE "progress_report_state" AS ENUM ('drafted', 'submitted', 'accepted', 'returned');

-- CreateEnum
CREATE TYPE "graduation_state" AS ENUM ('requested', 'selfScored', 'interviewed', 'reviewed', 'decided', 'withdrawn');

-- CreateEnum
CREATE TYPE "graduation_result" AS ENUM ('graduate', 'extend', 'end');

-- CreateEnum
CREATE TYPE "handover_direction" AS ENUM ('moveIn', 'moveOut');

-- CreateEnum
CREATE TYPE "evaluation_state" AS ENUM ('assigned', 'running', 'submitted', 'accepted', 'withdrawn');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "activity_kind" ADD VALUE 'visit';
ALTER TYPE "activity_kind" ADD VALUE 'meeting';
ALTER TYPE "activity_kind" ADD VALUE 'reception';

-- AlterTable
ALTER TABLE "activities" ADD COLUMN     "brand_id" UUID,
ADD COLUMN     "draft_key" UUID,
ADD COLUMN     "reporter_id" UUID,
ADD COLUMN     "starts_at" TEXT;

-- AlterTable
ALTER TABLE "agreements" ADD COLUMN     "digest" TEXT,
ADD COLUMN     "expires_on" DATE,
ADD COLUMN     "fields" JSONB,
ADD COLUMN     "issued_at" TIMESTAMPTZ(3),
ADD COLUMN     "template_id" UUID,
ADD COLUMN     "term_ends_on" DATE,
ADD COLUMN     "term_starts_on" DATE,
ADD COLUMN     "text" JSONB;

-- AlterTable
ALTER TABLE "centers" ADD COLUMN     "exchange_floor" DECIMAL(10,2),
ADD COLUMN     "handover_days" INTEGER NOT NULL DEFAULT 15,
ADD COLUMN     "signing_days" INTEGER NOT NULL DEFAULT 15;

-- AlterTable
ALTER TABLE "incubatees" ADD COLUMN     "after_care_until" DATE,
ADD COLUMN     "end_reason" TEXT,
ADD COLUMN     "ended_on" DATE,
ADD COLUMN     "ends_on" DATE,
ADD COLUMN     "residency_mode" "residency_mode",
ADD COLUMN     "stage" TEXT;

-- AlterTable
ALTER TABLE "invitations" ADD COLUMN     "body_id" UUID,
ADD COLUMN     "organization_id" UUID;

-- AlterTable
ALTER TABLE "selections" ADD COLUMN     "follows_id" UUID;

-- CreateTable
CREATE TABLE "objections" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "notice_id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "received_on" DATE NOT NULL,
    "objector" TEXT NOT NULL,
    "contact" TEXT NOT NULL,
    "grounds" TEXT NOT NULL,
    "state" "objection_state" NOT NULL DEFAULT 'open',
    "answer" TEXT,
    "answered_on" DATE,
    "answered_by_name" TEXT,
    "recorded_by_name" TEXT NOT NULL,

    CONSTRAINT "objections_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "agreement_templates" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "call_kind" NOT NULL DEFAULT 'incubation',
    "version" INTEGER NOT NULL,
    "state" "template_state" NOT NULL DEFAULT 'drafted',
    "clauses" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "agreement_templates_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "signing_events" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "agreement_id" UUID NOT NULL,
    "organization_id" UUID,
    "side" "signing_side" NOT NULL,
    "method" "signing_method" NOT NULL,
    "signer" TEXT NOT NULL,
    "signed_on" DATE NOT NULL,
    "digest" TEXT,
    "mobile" TEXT,
    "recorded_by_name" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "signing_events_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "signing_codes" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "agreement_id" UUID NOT NULL,
    "code_hash" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "signing_codes_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "ceremonies" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "held_on" DATE NOT NULL,
    "place" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "ceremonies_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "ceremony_seats" (
    "center_id" UUID NOT NULL,
    "ceremony_id" UUID NOT NULL,
    "agreement_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "guest" TEXT,
    "arrived_at" TIMESTAMPTZ(3),

    CONSTRAINT "ceremony_seats_pkey" PRIMARY KEY ("center_id","ceremony_id","agreement_id")
);

-- CreateTable
CREATE TABLE "proofs" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "serial" TEXT NOT NULL,
    "kind" "proof_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "holder" TEXT NOT NULL,
    "organization_id" UUID,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "issued_on" DATE NOT NULL,
    "digest" TEXT,
    "revoked_at" TIMESTAMPTZ(3),
    "revoke_reason" TEXT,

    CONSTRAINT "proofs_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "venues" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "parent_id" UUID,
    "kind" "venue_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "owner_id" UUID,
    "address" TEXT,
    "capacity" INTEGER,
    "bookable" BOOLEAN NOT NULL DEFAULT false,
    "opens_at" TEXT NOT NULL DEFAULT '09:00',
    "closes_at" TEXT NOT NULL DEFAULT '18:00',
    "note" TEXT,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "venues_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "allocations" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "venue_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "note" TEXT,
    "end_reason" TEXT,

    CONSTRAINT "allocations_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "bookings" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "venue_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "purpose" TEXT NOT NULL,
    "people" INTEGER,
    "series_id" UUID,
    "state" "booking_state" NOT NULL DEFAULT 'booked',
    "end_reason" TEXT,
    "booked_by_id" UUID NOT NULL,
    "booked_by_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "bookings_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "booking_quotas" (
    "center_id" UUID NOT NULL,
    "stage" TEXT NOT NULL,
    "hours" INTEGER NOT NULL,

    CONSTRAINT "booking_quotas_pkey" PRIMARY KEY ("center_id","stage")
);

-- CreateTable
CREATE TABLE "exchange_rules" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "direction" "exchange_direction" NOT NULL,
    "unit" TEXT NOT NULL,
    "credit" DECIMAL(8,2) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "exchange_rules_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "exchange_entries" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "rule_id" UUID NOT NULL,
    "direction" "exchange_direction" NOT NULL,
    "quantity" DECIMAL(8,2) NOT NULL,
    "credit" DECIMAL(10,2) NOT NULL,
    "happened_on" DATE NOT NULL,
    "note" TEXT,
    "booking_id" UUID,
    "activity_id" UUID,
    "state" "exchange_state" NOT NULL DEFAULT 'proposed',
    "center_confirmed_by_name" TEXT,
    "center_confirmed_at" TIMESTAMPTZ(3),
    "organization_confirmed_by_name" TEXT,
    "organization_confirmed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "exchange_entries_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "capacity_assessments" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "incubatee_id" UUID NOT NULL,
    "occasion" "assessment_occasion" NOT NULL,
    "assessed_on" DATE NOT NULL,
    "scores" JSONB NOT NULL,
    "summary" TEXT,
    "assessed_by_id" UUID NOT NULL,
    "assessed_by_name" TEXT NOT NULL,

    CONSTRAINT "capacity_assessments_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "incubation_plans" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "incubatee_id" UUID NOT NULL,
    "state" "plan_state" NOT NULL DEFAULT 'drafted',
    "goals" JSONB NOT NULL DEFAULT '{}',
    "lead_name" TEXT,
    "agreed_on" DATE,

    CONSTRAINT "incubation_plans_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "milestones" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "content" "plan_content" NOT NULL,
    "title" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "owner" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "state" "milestone_state" NOT NULL DEFAULT 'open',
    "note" TEXT,
    "reached_on" DATE,
    "position" INTEGER NOT NULL,

    CONSTRAINT "milestones_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "plan_templates" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "stage" TEXT,
    "milestones" JSONB NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "plan_templates_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "guidance_hours" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "body_id" UUID,
    "body_name" TEXT,
    "person_id" UUID,
    "mentor" TEXT NOT NULL,
    "topics" TEXT,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "place" TEXT NOT NULL,
    "cancelled_at" TIMESTAMPTZ(3),
    "cancel_reason" TEXT,
    "taken" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "guidance_hours_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "guidances" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "hour_id" UUID,
    "body_id" UUID,
    "body_name" TEXT,
    "person_id" UUID,
    "mentor" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "place" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "state" "guidance_state" NOT NULL DEFAULT 'booked',
    "minutes" TEXT,
    "follow_ups" JSONB NOT NULL DEFAULT '[]',
    "end_reason" TEXT,

    CONSTRAINT "guidances_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "trainings" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "field" "training_field" NOT NULL,
    "about" TEXT,
    "audience" TEXT,
    "open_to_teams" BOOLEAN NOT NULL DEFAULT false,
    "seats" INTEGER,
    "enrol_by" DATE,
    "state" "training_state" NOT NULL DEFAULT 'drafted',
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "trainings_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "training_sessions" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "training_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "place" TEXT NOT NULL,
    "teacher" TEXT NOT NULL,
    "person_id" UUID,
    "topic" TEXT,
    "code" TEXT NOT NULL,

    CONSTRAINT "training_sessions_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "enrolments" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "training_id" UUID NOT NULL,
    "organization_id" UUID,
    "team" TEXT,
    "name" TEXT NOT NULL,
    "mobile" TEXT,
    "state" "enrolment_state" NOT NULL DEFAULT 'enrolled',
    "rating" INTEGER,
    "comment" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "enrolments_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "attendances" (
    "center_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "enrolment_id" UUID NOT NULL,
    "organization_id" UUID,
    "way" "attendance_way" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_name" TEXT,

    CONSTRAINT "attendances_pkey" PRIMARY KEY ("center_id","session_id","enrolment_id")
);

-- CreateTable
CREATE TABLE "incubation_services" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "about" TEXT,
    "provider" TEXT,
    "position" INTEGER NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "incubation_services_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "service_requests" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "service_id" UUID NOT NULL,
    "need" TEXT NOT NULL,
    "wanted_on" DATE,
    "state" "service_state" NOT NULL DEFAULT 'requested',
    "assignee" TEXT,
    "delivered_on" DATE,
    "delivered" TEXT,
    "end_reason" TEXT,
    "rating" INTEGER,
    "comment" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "service_requests_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "registration_cases" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "kind" "registration_kind" NOT NULL,
    "form" TEXT NOT NULL,
    "state" "registration_state" NOT NULL DEFAULT 'preparing',
    "fast_track" BOOLEAN NOT NULL DEFAULT false,
    "steps" JSONB NOT NULL,
    "roster" JSONB NOT NULL DEFAULT '[]',
    "opened_on" DATE NOT NULL,
    "submitted_on" DATE,
    "decided_on" DATE,
    "paper" TEXT,
    "end_reason" TEXT,

    CONSTRAINT "registration_cases_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "registration_checklists" (
    "center_id" UUID NOT NULL,
    "form" TEXT NOT NULL,
    "steps" JSONB NOT NULL,
    "days" INTEGER NOT NULL,

    CONSTRAINT "registration_checklists_pkey" PRIMARY KEY ("center_id","form")
);

-- CreateTable
CREATE TABLE "periods" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "locked_at" TIMESTAMPTZ(3),
    "locked_by_name" TEXT,

    CONSTRAINT "periods_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "progress_reports" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "incubatee_id" UUID NOT NULL,
    "period_id" UUID NOT NULL,
    "state" "progress_report_state" NOT NULL DEFAULT 'drafted',
    "counted" JSONB,
    "done" TEXT,
    "difficulties" TEXT,
    "next" TEXT,
    "submitted_at" TIMESTAMPTZ(3),
    "submitted_by_name" TEXT,
    "answer" TEXT,

    CONSTRAINT "progress_reports_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "graduation_assessments" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "incubatee_id" UUID NOT NULL,
    "state" "graduation_state" NOT NULL DEFAULT 'requested',
    "indicators" JSONB NOT NULL,
    "requested_on" DATE NOT NULL,
    "self_scores" JSONB,
    "self_statement" TEXT,
    "interview_on" DATE,
    "interview" TEXT,
    "result" "graduation_result",
    "advice" TEXT,
    "development" TEXT,
    "decided_on" DATE,
    "decided_by_name" TEXT,

    CONSTRAINT "graduation_assessments_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "indicator_sets" (
    "center_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "indicators" JSONB NOT NULL,

    CONSTRAINT "indicator_sets_pkey" PRIMARY KEY ("center_id","name")
);

-- CreateTable
CREATE TABLE "handovers" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "incubatee_id" UUID NOT NULL,
    "direction" "handover_direction" NOT NULL,
    "due_on" DATE NOT NULL,
    "items" JSONB NOT NULL,
    "settled_on" DATE,
    "settled_by_name" TEXT,

    CONSTRAINT "handovers_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "brands" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "about" TEXT,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "brands_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "evaluations" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "evaluee_id" UUID NOT NULL,
    "graduation_id" UUID,
    "state" "evaluation_state" NOT NULL DEFAULT 'assigned',
    "task" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "scores" JSONB,
    "findings" TEXT,
    "advice" TEXT,
    "submitted_at" TIMESTAMPTZ(3),
    "submitted_by_name" TEXT,
    "assigned_by_name" TEXT NOT NULL,
    "assigned_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "evaluations_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateIndex
CREATE INDEX "objections_center_id_application_id_state_idx" ON "objections"("center_id", "application_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "objections_center_id_notice_id_number_key" ON "objections"("center_id", "notice_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_templates_center_id_name_version_key" ON "agreement_templates"("center_id", "name", "version");

-- CreateIndex
CREATE INDEX "signing_events_center_id_agreement_id_recorded_at_idx" ON "signing_events"("center_id", "agreement_id", "recorded_at");

-- CreateIndex
CREATE INDEX "signing_codes_center_id_agreement_id_sent_at_idx" ON "signing_codes"("center_id", "agreement_id", "sent_at");

-- CreateIndex
CREATE INDEX "ceremonies_center_id_held_on_idx" ON "ceremonies"("center_id", "held_on");

-- CreateIndex
CREATE INDEX "proofs_center_id_digest_idx" ON "proofs"("center_id", "digest");

-- CreateIndex
CREATE INDEX "proofs_center_id_subject_type_subject_id_idx" ON "proofs"("center_id", "subject_type", "subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "proofs_center_id_serial_key" ON "proofs"("center_id", "serial");

-- CreateIndex
CREATE INDEX "venues_center_id_parent_id_idx" ON "venues"("center_id", "parent_id");

-- CreateIndex
CREATE INDEX "allocations_center_id_organization_id_idx" ON "allocations"("center_id", "organization_id");

-- CreateIndex
CREATE INDEX "bookings_center_id_starts_at_idx" ON "bookings"("center_id", "starts_at");

-- CreateIndex
CREATE INDEX "bookings_center_id_organization_id_starts_at_idx" ON "bookings"("center_id", "organization_id", "starts_at");

-- CreateIndex
CREATE UNIQUE INDEX "exchange_rules_center_id_name_key" ON "exchange_rules"("center_id", "name");

-- CreateIndex
CREATE INDEX "exchange_entries_center_id_organization_id_happened_on_idx" ON "exchange_entries"("center_id", "organization_id", "happened_on");

-- CreateIndex
CREATE INDEX "capacity_assessments_center_id_incubatee_id_assessed_on_idx" ON "capacity_assessments"("center_id", "incubatee_id", "assessed_on");

-- CreateIndex
CREATE UNIQUE INDEX "incubation_plans_center_id_incubatee_id_key" ON "incubation_plans"("center_id", "incubatee_id");

-- CreateIndex
CREATE INDEX "milestones_center_id_plan_id_position_idx" ON "milestones"("center_id", "plan_id", "position");

-- CreateIndex
CREATE INDEX "milestones_center_id_state_due_on_idx" ON "milestones"("center_id", "state", "due_on");

-- CreateIndex
CREATE UNIQUE INDEX "plan_templates_center_id_name_key" ON "plan_templates"("center_id", "name");

-- CreateIndex
CREATE INDEX "guidance_hours_center_id_starts_at_idx" ON "guidance_hours"("center_id", "starts_at");

-- CreateIndex
CREATE INDEX "guidances_center_id_organization_id_starts_at_idx" ON "guidances"("center_id", "organization_id", "starts_at");

-- CreateIndex
CREATE INDEX "guidances_center_id_state_starts_at_idx" ON "guidances"("center_id", "state", "starts_at");

-- CreateIndex
CREATE INDEX "trainings_center_id_state_idx" ON "trainings"("center_id", "state");

-- CreateIndex
CREATE INDEX "training_sessions_center_id_starts_at_idx" ON "training_sessions"("center_id", "starts_at");

-- CreateIndex
CREATE UNIQUE INDEX "training_sessions_center_id_code_key" ON "training_sessions"("center_id", "code");

-- CreateIndex
CREATE INDEX "enrolments_center_id_training_id_idx" ON "enrolments"("center_id", "training_id");

-- CreateIndex
CREATE INDEX "enrolments_center_id_organization_id_idx" ON "enrolments"("center_id", "organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "incubation_services_center_id_name_key" ON "incubation_services"("center_id", "name");

-- CreateIndex
CREATE INDEX "service_requests_center_id_organization_id_created_at_idx" ON "service_requests"("center_id", "organization_id", "created_at");

-- CreateIndex
CREATE INDEX "service_requests_center_id_state_idx" ON "service_requests"("center_id", "state");

-- CreateIndex
CREATE INDEX "registration_cases_center_id_organization_id_idx" ON "registration_cases"("center_id", "organization_id");

-- CreateIndex
CREATE INDEX "registration_cases_center_id_state_idx" ON "registration_cases"("center_id", "state");

-- CreateIndex
CREATE INDEX "periods_center_id_starts_on_idx" ON "periods"("center_id", "starts_on");

-- CreateIndex
CREATE UNIQUE INDEX "periods_center_id_name_key" ON "periods"("center_id", "name");

-- CreateIndex
CREATE INDEX "progress_reports_center_id_period_id_state_idx" ON "progress_reports"("center_id", "period_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "progress_reports_center_id_incubatee_id_period_id_key" ON "progress_reports"("center_id", "incubatee_id", "period_id");

-- CreateIndex
CREATE INDEX "graduation_assessments_center_id_incubatee_id_idx" ON "graduation_assessments"("center_id", "incubatee_id");

-- CreateIndex
CREATE INDEX "graduation_assessments_center_id_state_idx" ON "graduation_assessments"("center_id", "state");

-- CreateIndex
CREATE INDEX "handovers_center_id_due_on_idx" ON "handovers"("center_id", "due_on");

-- CreateIndex
CREATE UNIQUE INDEX "handovers_center_id_incubatee_id_direction_key" ON "handovers"("center_id", "incubatee_id", "direction");

-- CreateIndex
CREATE UNIQUE INDEX "brands_center_id_organization_id_name_key" ON "brands"("center_id", "organization_id", "name");

-- CreateIndex
CREATE INDEX "evaluations_center_id_body_id_state_idx" ON "evaluations"("center_id", "body_id", "state");

-- CreateIndex
CREATE INDEX "evaluations_center_id_graduation_id_idx" ON "evaluations"("center_id", "graduation_id");

-- CreateIndex
CREATE INDEX "activities_center_id_reporter_id_held_on_idx" ON "activities"("center_id", "reporter_id", "held_on");

-- CreateIndex
CREATE UNIQUE INDEX "activities_center_id_draft_key_key" ON "activities"("center_id", "draft_key");

-- AddForeignKey
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_center_id_template_id_fkey" FOREIGN KEY ("center_id", "template_id") REFERENCES "agreement_templates"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "objections" ADD CONSTRAINT "objections_center_id_notice_id_fkey" FOREIGN KEY ("center_id", "notice_id") REFERENCES "public_notices"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "objections" ADD CONSTRAINT "objections_center_id_application_id_fkey" FOREIGN KEY ("center_id", "application_id") REFERENCES "applications"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "signing_events" ADD CONSTRAINT "signing_events_center_id_agreement_id_fkey" FOREIGN KEY ("center_id", "agreement_id") REFERENCES "agreements"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "signing_events" ADD CONSTRAINT "signing_events_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "signing_codes" ADD CONSTRAINT "signing_codes_center_id_agreement_id_fkey" FOREIGN KEY ("center_id", "agreement_id") REFERENCES "agreements"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ceremony_seats" ADD CONSTRAINT "ceremony_seats_center_id_ceremony_id_fkey" FOREIGN KEY ("center_id", "ceremony_id") REFERENCES "ceremonies"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ceremony_seats" ADD CONSTRAINT "ceremony_seats_center_id_agreement_id_fkey" FOREIGN KEY ("center_id", "agreement_id") REFERENCES "agreements"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "proofs" ADD CONSTRAINT "proofs_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_center_id_body_id_fkey" FOREIGN KEY ("center_id", "body_id") REFERENCES "bodies"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "venues" ADD CONSTRAINT "venues_center_id_parent_id_fkey" FOREIGN KEY ("center_id", "parent_id") REFERENCES "venues"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "venues" ADD CONSTRAINT "venues_center_id_owner_id_fkey" FOREIGN KEY ("center_id", "owner_id") REFERENCES "bodies"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "allocations" ADD CONSTRAINT "allocations_center_id_venue_id_fkey" FOREIGN KEY ("center_id", "venue_id") REFERENCES "venues"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "allocations" ADD CONSTRAINT "allocations_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_center_id_venue_id_fkey" FOREIGN KEY ("center_id", "venue_id") REFERENCES "venues"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "exchange_entries" ADD CONSTRAINT "exchange_entries_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "exchange_entries" ADD CONSTRAINT "exchange_entries_center_id_rule_id_fkey" FOREIGN KEY ("center_id", "rule_id") REFERENCES "exchange_rules"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "exchange_entries" ADD CONSTRAINT "exchange_entries_center_id_booking_id_fkey" FOREIGN KEY ("center_id", "booking_id") REFERENCES "bookings"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "exchange_entries" ADD CONSTRAINT "exchange_entries_center_id_activity_id_fkey" FOREIGN KEY ("center_id", "activity_id") REFERENCES "activities"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "capacity_assessments" ADD CONSTRAINT "capacity_assessments_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "capacity_assessments" ADD CONSTRAINT "capacity_assessments_center_id_incubatee_id_fkey" FOREIGN KEY ("center_id", "incubatee_id") REFERENCES "incubatees"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "incubation_plans" ADD CONSTRAINT "incubation_plans_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "incubation_plans" ADD CONSTRAINT "incubation_plans_center_id_incubatee_id_fkey" FOREIGN KEY ("center_id", "incubatee_id") REFERENCES "incubatees"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_center_id_plan_id_fkey" FOREIGN KEY ("center_id", "plan_id") REFERENCES "incubation_plans"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "guidance_hours" ADD CONSTRAINT "guidance_hours_center_id_body_id_fkey" FOREIGN KEY ("center_id", "body_id") REFERENCES "bodies"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "guidance_hours" ADD CONSTRAINT "guidance_hours_center_id_person_id_fkey" FOREIGN KEY ("center_id", "person_id") REFERENCES "persons"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "guidances" ADD CONSTRAINT "guidances_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "guidances" ADD CONSTRAINT "guidances_center_id_person_id_fkey" FOREIGN KEY ("center_id", "person_id") REFERENCES "persons"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "guidances" ADD CONSTRAINT "guidances_center_id_hour_id_fkey" FOREIGN KEY ("center_id", "hour_id") REFERENCES "guidance_hours"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "guidances" ADD CONSTRAINT "guidances_center_id_body_id_fkey" FOREIGN KEY ("center_id", "body_id") REFERENCES "bodies"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "training_sessions" ADD CONSTRAINT "training_sessions_center_id_training_id_fkey" FOREIGN KEY ("center_id", "training_id") REFERENCES "trainings"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "training_sessions" ADD CONSTRAINT "training_sessions_center_id_person_id_fkey" FOREIGN KEY ("center_id", "person_id") REFERENCES "persons"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "enrolments" ADD CONSTRAINT "enrolments_center_id_training_id_fkey" FOREIGN KEY ("center_id", "training_id") REFERENCES "trainings"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "enrolments" ADD CONSTRAINT "enrolments_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_center_id_session_id_fkey" FOREIGN KEY ("center_id", "session_id") REFERENCES "training_sessions"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_center_id_enrolment_id_fkey" FOREIGN KEY ("center_id", "enrolment_id") REFERENCES "enrolments"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "service_requests" ADD CONSTRAINT "service_requests_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "service_requests" ADD CONSTRAINT "service_requests_center_id_service_id_fkey" FOREIGN KEY ("center_id", "service_id") REFERENCES "incubation_services"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "registration_cases" ADD CONSTRAINT "registration_cases_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "progress_reports" ADD CONSTRAINT "progress_reports_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "progress_reports" ADD CONSTRAINT "progress_reports_center_id_incubatee_id_fkey" FOREIGN KEY ("center_id", "incubatee_id") REFERENCES "incubatees"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "progress_reports" ADD CONSTRAINT "progress_reports_center_id_period_id_fkey" FOREIGN KEY ("center_id", "period_id") REFERENCES "periods"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "graduation_assessments" ADD CONSTRAINT "graduation_assessments_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "graduation_assessments" ADD CONSTRAINT "graduation_assessments_center_id_incubatee_id_fkey" FOREIGN KEY ("center_id", "incubatee_id") REFERENCES "incubatees"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_center_id_incubatee_id_fkey" FOREIGN KEY ("center_id", "incubatee_id") REFERENCES "incubatees"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "activities" ADD CONSTRAINT "activities_center_id_brand_id_fkey" FOREIGN KEY ("center_id", "brand_id") REFERENCES "brands"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "activities" ADD CONSTRAINT "activities_center_id_reporter_id_fkey" FOREIGN KEY ("center_id", "reporter_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "brands" ADD CONSTRAINT "brands_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "selections" ADD CONSTRAINT "selections_center_id_follows_id_fkey" FOREIGN KEY ("center_id", "follows_id") REFERENCES "selections"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "evaluations" ADD CONSTRAINT "evaluations_center_id_body_id_fkey" FOREIGN KEY ("center_id", "body_id") REFERENCES "bodies"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "evaluations" ADD CONSTRAINT "evaluations_center_id_evaluee_id_fkey" FOREIGN KEY ("center_id", "evaluee_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "evaluations" ADD CONSTRAINT "evaluations_center_id_graduation_id_fkey" FOREIGN KEY ("center_id", "graduation_id") REFERENCES "graduation_assessments"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

SELECT guard_tenant_table('objections'), guard_tenant_table('agreement_templates'), guard_tenant_table('signing_events'), guard_tenant_table('signing_codes'), guard_tenant_table('ceremonies'), guard_tenant_table('ceremony_seats'), guard_tenant_table('proofs'), guard_tenant_table('venues'), guard_tenant_table('allocations'), guard_tenant_table('bookings'), guard_tenant_table('booking_quotas'), guard_tenant_table('exchange_rules'), guard_tenant_table('exchange_entries'), guard_tenant_table('capacity_assessments'), guard_tenant_table('incubation_plans'), guard_tenant_table('milestones'), guard_tenant_table('plan_templates'), guard_tenant_table('guidance_hours'), guard_tenant_table('guidances'), guard_tenant_table('trainings'), guard_tenant_table('training_sessions'), guard_tenant_table('enrolments'), guard_tenant_table('attendances'), guard_tenant_table('incubation_services'), guard_tenant_table('service_requests'), guard_tenant_table('registration_cases'), guard_tenant_table('registration_checklists'), guard_tenant_table('periods'), guard_tenant_table('progress_reports'), guard_tenant_table('graduation_assessments'), guard_tenant_table('indicator_sets'), guard_tenant_table('handovers'), guard_tenant_table('brands'), guard_tenant_table('evaluations');
SELECT narrow_by('signing_events', 'organization_id'), narrow_by('proofs', 'organization_id'), narrow_by('allocations', 'organization_id'), narrow_by('bookings', 'organization_id'), narrow_by('exchange_entries', 'organization_id'), narrow_by('capacity_assessments', 'organization_id'), narrow_by('incubation_plans', 'organization_id'), narrow_by('milestones', 'organization_id'), narrow_by('guidances', 'organization_id'), narrow_by('enrolments', 'organization_id'), narrow_by('attendances', 'organization_id'), narrow_by('service_requests', 'organization_id'), narrow_by('registration_cases', 'organization_id'), narrow_by('progress_reports', 'organization_id'), narrow_by('graduation_assessments', 'organization_id'), narrow_by('handovers', 'organization_id'), narrow_by('brands', 'organization_id'), narrow_by('invitations', 'organization_id');
SELECT narrow_by('guidances', 'body_id'), narrow_by('evaluations', 'body_id'), narrow_by('invitations', 'body_id');

-- What a center offers to all its organizations alike: read within every scope, and written by the center alone.
CREATE FUNCTION open_to_read(opened regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('DROP POLICY narrowed ON %s', opened);
  EXECUTE format('CREATE POLICY added_by_center ON %s AS RESTRICTIVE FOR INSERT WITH CHECK ((SELECT unscoped()))', opened);
  EXECUTE format('CREATE POLICY changed_by_center ON %s AS RESTRICTIVE FOR UPDATE USING ((SELECT unscoped()))', opened);
  EXECUTE format('CREATE POLICY removed_by_center ON %s AS RESTRICTIVE FOR DELETE USING ((SELECT unscoped()))', opened);
END
$$;
SELECT open_to_read('venues'), open_to_read('booking_quotas'), open_to_read('exchange_rules'), open_to_read('guidance_hours'), open_to_read('trainings'), open_to_read('training_sessions'), open_to_read('incubation_services'), open_to_read('periods'), open_to_read('cohorts'), open_to_read('places'), open_to_read('option_lists');

-- A third party reads what belongs to an organization that it was told to look at, for as long as it is told to.
CREATE FUNCTION read_by_evaluator(opened regclass, evaluee text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format(
    'ALTER POLICY narrowed ON %1$s USING (%2$s OR EXISTS (SELECT FROM evaluations e
         WHERE e.center_id = %1$s.center_id AND e.evaluee_id = %1$s.%3$I AND e.state <> ''withdrawn''
           AND e.body_id = (SELECT setting_id(''body_id''))))
       WITH CHECK (%2$s)',
    opened, narrowed_to(opened), evaluee);
END
$$;
SELECT read_by_evaluator('organizations', 'id'), read_by_evaluator('graduation_assessments', 'organization_id'),
  read_by_evaluator('incubatees', 'organization_id'), read_by_evaluator('capacity_assessments', 'organization_id'),
  read_by_evaluator('milestones', 'organization_id'), read_by_evaluator('incubation_plans', 'organization_id'),
  read_by_evaluator('progress_reports', 'organization_id');

-- Of those that stand no two overlap.
ALTER TABLE bookings
  ADD CONSTRAINT ends_after_its_start CHECK (starts_at < ends_at),
  ADD CONSTRAINT no_overlap EXCLUDE USING gist (
    center_id WITH =, venue_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (state = 'booked');
ALTER TABLE allocations
  ADD CONSTRAINT held_in_order CHECK (ends_on IS NULL OR starts_on <= ends_on),
  ADD CONSTRAINT held_by_one EXCLUDE USING gist (
    center_id WITH =, venue_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&);
ALTER TABLE periods ADD CONSTRAINT period_in_order CHECK (starts_on <= ends_on);
ALTER TABLE guidance_hours ADD CONSTRAINT hour_in_order CHECK (starts_at < ends_at);
ALTER TABLE training_sessions ADD CONSTRAINT session_in_order CHECK (starts_at < ends_at);
ALTER TABLE exchange_entries ADD CONSTRAINT counts_something CHECK (quantity > 0 AND credit >= 0);
ALTER TABLE enrolments ADD CONSTRAINT rated_within_five CHECK (rating BETWEEN 1 AND 5);
ALTER TABLE service_requests ADD CONSTRAINT service_rated_within_five CHECK (rating BETWEEN 1 AND 5);
ALTER TABLE objections ADD CONSTRAINT answered_with_reasons CHECK ((state IN ('upheld', 'dismissed')) = (answer IS NOT NULL));
ALTER TABLE milestones ADD CONSTRAINT reached_some_day CHECK ((state = 'reached') = (reached_on IS NOT NULL));
CREATE UNIQUE INDEX guidances_one_per_hour ON guidances (center_id, hour_id) WHERE state IN ('booked', 'held');
CREATE UNIQUE INDEX registration_cases_one_at_a_time ON registration_cases (center_id, organization_id, kind)
  WHERE state IN ('preparing', 'submitted');
CREATE UNIQUE INDEX graduations_one_at_a_time ON graduation_assessments (center_id, incubatee_id)
  WHERE state NOT IN ('decided', 'withdrawn');
CREATE UNIQUE INDEX templates_one_active ON agreement_templates (center_id, name) WHERE state = 'active';

-- Evidence stays.
REVOKE UPDATE, DELETE ON signing_events FROM fuhua_app;
REVOKE DELETE ON objections, agreement_templates, ceremonies, proofs, signing_codes, allocations, bookings, exchange_entries,
  capacity_assessments, incubation_plans, guidances, trainings, enrolments, service_requests, registration_cases,
  progress_reports, graduation_assessments, evaluations, handovers, venues, periods FROM fuhua_app;

-- What somebody signed stands as it was signed.
CREATE FUNCTION keep_signed_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state <> 'prepared' AND (NEW.text, NEW.digest, NEW.fields) IS DISTINCT FROM (OLD.text, OLD.digest, OLD.fields) THEN
    RAISE EXCEPTION 'the text of an agreement that somebody signed cannot change';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER signed_text_stays BEFORE UPDATE ON agreements FOR EACH ROW EXECUTE FUNCTION keep_signed_text();

-- When the rooms of the center are taken, from one moment to another, whoever has them; asked without a scope.
CREATE FUNCTION taken_hours(since timestamptz, until timestamptz)
RETURNS TABLE (venue_id uuid, starts_at timestamptz, ends_at timestamptz) LANGUAGE plpgsql AS $$
DECLARE
  center uuid := setting_id('center_id');
  organization uuid := setting_id('organization_id');
  body uuid := setting_id('body_id');
  place uuid := setting_id('place_id');
BEGIN
  PERFORM enter_center(center, NULL, NULL, NULL);
  RETURN QUERY SELECT b.venue_id, b.starts_at, b.ends_at FROM bookings b
    WHERE b.center_id = center AND b.state = 'booked' AND b.starts_at < until AND b.ends_at > since;
  PERFORM enter_center(center, organization, body, place);
END
$$;

-- Takes an hour of guidance that is on offer, or gives it back; false where it was taken or cancelled meanwhile.
CREATE FUNCTION take_guidance_hour(hour uuid, take boolean) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  center uuid := setting_id('center_id');
  organization uuid := setting_id('organization_id');
  body uuid := setting_id('body_id');
  place uuid := setting_id('place_id');
  found_one boolean;
BEGIN
  PERFORM enter_center(center, NULL, NULL, NULL);
  UPDATE guidance_hours g SET taken = take
   WHERE g.center_id = center AND g.id = hour AND g.cancelled_at IS NULL AND g.taken <> take;
  found_one := FOUND;
  PERFORM enter_center(center, organization, body, place);
  RETURN found_one;
END
$$;
