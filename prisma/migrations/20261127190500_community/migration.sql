-- CreateEnum
CREATE TYPE "standing_kind" AS ENUM ('inspection', 'grade', 'abnormal', 'dishonest', 'praised');

-- CreateEnum
CREATE TYPE "social_worker_level" AS ENUM ('assistant', 'worker', 'senior', 'none');

-- CreateEnum
CREATE TYPE "order_source" AS ENUM ('page', 'phone', 'visit');

-- CreateEnum
CREATE TYPE "order_state" AS ENUM ('pending', 'waiting', 'offered', 'serving', 'rating', 'closed', 'refused', 'cancelled', 'aside');

-- CreateEnum
CREATE TYPE "dispatch_state" AS ENUM ('offered', 'accepted', 'declined', 'withdrawn', 'done');

-- CreateEnum
CREATE TYPE "assisted_ground" AS ENUM ('consent', 'duty', 'emergency');

-- CreateEnum
CREATE TYPE "assisted_state" AS ENUM ('active', 'ended', 'deleted');

-- CreateEnum
CREATE TYPE "assisted_act" AS ENUM ('open', 'change', 'export', 'delete');

-- CreateEnum
CREATE TYPE "export_state" AS ENUM ('requested', 'approved', 'refused', 'taken', 'expired');

-- CreateEnum
CREATE TYPE "hours_state" AS ENUM ('recorded', 'confirmed', 'returned', 'voided');

-- CreateEnum
CREATE TYPE "mobilization_kind" AS ENUM ('drill', 'callOut');

-- CreateEnum
CREATE TYPE "team_answer" AS ENUM ('none', 'coming', 'partly', 'notComing');

-- CreateEnum
CREATE TYPE "partnership_kind" AS ENUM ('report', 'joint', 'doubleReport', 'assist');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "option_list_name" ADD VALUE 'orderKind';
ALTER TYPE "option_list_name" ADD VALUE 'assistedKind';
ALTER TYPE "option_list_name" ADD VALUE 'teamSkill';

-- AlterEnum
ALTER TYPE "proof_kind" ADD VALUE 'volunteerHours';

-- AlterTable
ALTER TABLE "distributions" ADD COLUMN     "assisted_id" UUID;

-- AlterTable
ALTER TABLE "invitations" ADD COLUMN     "place_id" UUID;

-- AlterTable
ALTER TABLE "registration_cases" ADD COLUMN     "agreed" BOOLEAN,
ADD COLUMN     "opined_by_name" TEXT,
ADD COLUMN     "opined_on" DATE,
ADD COLUMN     "opinion" TEXT,
ADD COLUMN     "place_id" UUID;

-- CreateTable
CREATE TABLE "standings" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "kind" "standing_kind" NOT NULL,
    "year" INTEGER,
    "result" TEXT NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,
    "paper" TEXT,
    "reason" TEXT,
    "voided_at" TIMESTAMPTZ(3),

    CONSTRAINT "standings_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "census_rounds" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "note" TEXT,

    CONSTRAINT "census_rounds_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "census_confirmations" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "place_id" UUID NOT NULL,
    "organizations" INTEGER NOT NULL,
    "note" TEXT,
    "confirmed_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_by_name" TEXT NOT NULL,
    "taken_back_at" TIMESTAMPTZ(3),
    "reason" TEXT,

    CONSTRAINT "census_confirmations_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "census_sheets" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "rows" JSONB NOT NULL,
    "decisions" JSONB NOT NULL DEFAULT '{}',
    "uploaded_by_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),

    CONSTRAINT "census_sheets_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "social_workers" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "level" "social_worker_level" NOT NULL,
    "certificate" TEXT,
    "certified_on" DATE,
    "place_id" UUID,
    "organization_id" UUID,

    CONSTRAINT "social_workers_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "filing_confirmations" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "place_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "active" BOOLEAN NOT NULL,
    "note" TEXT,
    "confirmed_on" DATE NOT NULL,
    "confirmed_by_name" TEXT NOT NULL,

    CONSTRAINT "filing_confirmations_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "place_pages" (
    "center_id" UUID NOT NULL,
    "place_id" UUID NOT NULL,
    "introduction" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "hours" TEXT,
    "orders_open" BOOLEAN NOT NULL DEFAULT false,
    "shown" BOOLEAN NOT NULL DEFAULT false,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "place_pages_pkey" PRIMARY KEY ("center_id","place_id")
);

-- CreateTable
CREATE TABLE "community_services" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "place_id" UUID,
    "organization_id" UUID,
    "team_id" UUID,
    "body_id" UUID,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "community_services_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "service_orders" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "code_hash" TEXT,
    "source" "order_source" NOT NULL,
    "place_id" UUID NOT NULL,
    "handler_id" UUID NOT NULL,
    "service_id" UUID,
    "kind" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "wished_on" DATE,
    "priority" BOOLEAN NOT NULL DEFAULT false,
    "assisted_id" UUID,
    "state" "order_state" NOT NULL DEFAULT 'pending',
    "same_as_id" UUID,
    "reason" TEXT,
    "due_on" DATE,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "triaged_at" TIMESTAMPTZ(3),
    "triaged_by_name" TEXT,
    "done_at" TIMESTAMPTZ(3),
    "done_note" TEXT,
    "activity_id" UUID,
    "rating" INTEGER,
    "comment" TEXT,
    "rated_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "draft_key" UUID,

    CONSTRAINT "service_orders_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "order_askers" (
    "center_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "address" TEXT,
    "minor" BOOLEAN NOT NULL DEFAULT false,
    "guardian" TEXT,
    "disputed_at" TIMESTAMPTZ(3),

    CONSTRAINT "order_askers_pkey" PRIMARY KEY ("center_id","order_id")
);

-- CreateTable
CREATE TABLE "order_dispatches" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "place_id" UUID NOT NULL,
    "handler_id" UUID NOT NULL,
    "team_id" UUID,
    "organization_id" UUID,
    "volunteer_id" UUID,
    "open" BOOLEAN NOT NULL DEFAULT false,
    "taker" TEXT NOT NULL,
    "code_hash" TEXT,
    "state" "dispatch_state" NOT NULL DEFAULT 'offered',
    "reason" TEXT,
    "dispatched_at" TIMESTAMPTZ(3) NOT NULL,
    "dispatched_by_name" TEXT NOT NULL,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "order_dispatches_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "order_steps" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "from_id" UUID,
    "to_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_name" TEXT NOT NULL,

    CONSTRAINT "order_steps_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "assisted_persons" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "place_id" UUID NOT NULL,
    "kinds" TEXT[],
    "masked" TEXT NOT NULL,
    "sealed" TEXT,
    "name_digest" TEXT,
    "phone_digest" TEXT,
    "purpose" TEXT NOT NULL,
    "ground" "assisted_ground" NOT NULL,
    "consent_on" DATE,
    "keep_until" DATE NOT NULL,
    "state" "assisted_state" NOT NULL DEFAULT 'active',
    "reason" TEXT,
    "entered_by_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "assisted_persons_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "assisted_accesses" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "assisted_id" UUID NOT NULL,
    "act" "assisted_act" NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_id" UUID,
    "by_name" TEXT NOT NULL,
    "export_id" UUID,

    CONSTRAINT "assisted_accesses_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "assisted_exports" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "place_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "state" "export_state" NOT NULL DEFAULT 'requested',
    "requested_by_id" UUID NOT NULL,
    "requested_by_name" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by_id" UUID,
    "decided_by_name" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "decision" TEXT,
    "expires_at" TIMESTAMPTZ(3),
    "taken_at" TIMESTAMPTZ(3),
    "persons" INTEGER,

    CONSTRAINT "assisted_exports_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "volunteer_teams" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "place_id" UUID,
    "organization_id" UUID,
    "body_id" UUID,
    "skills" TEXT[],
    "leader" TEXT,
    "leader_phone" TEXT,
    "founded_on" DATE,
    "emergency" BOOLEAN NOT NULL DEFAULT false,
    "members" INTEGER,
    "dissolved_on" DATE,
    "reason" TEXT,
    "note" TEXT,
    "name_key" TEXT NOT NULL GENERATED ALWAYS AS (name_key(name)) STORED,

    CONSTRAINT "volunteer_teams_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "volunteers" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL GENERATED ALWAYS AS (name_key(name)) STORED,
    "phone" TEXT,
    "place_id" UUID,
    "born_on" DATE,
    "guardian" TEXT,
    "sealed" TEXT,
    "consent_on" DATE NOT NULL,
    "left_on" DATE,
    "reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "volunteers_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "team_members" (
    "center_id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "volunteer_id" UUID NOT NULL,
    "leads" BOOLEAN NOT NULL DEFAULT false,
    "joined_on" DATE NOT NULL,
    "left_on" DATE,

    CONSTRAINT "team_members_pkey" PRIMARY KEY ("center_id","team_id","volunteer_id")
);

-- CreateTable
CREATE TABLE "service_hours" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "volunteer_id" UUID NOT NULL,
    "team_id" UUID,
    "activity_id" UUID NOT NULL,
    "served_on" DATE NOT NULL,
    "starts_at" TEXT,
    "ends_at" TEXT,
    "hours" DECIMAL(4,1) NOT NULL,
    "content" TEXT NOT NULL,
    "state" "hours_state" NOT NULL DEFAULT 'recorded',
    "reason" TEXT,
    "recorded_by_name" TEXT NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "confirmed_by_name" TEXT,

    CONSTRAINT "service_hours_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "activity_teams" (
    "center_id" UUID NOT NULL,
    "activity_id" UUID NOT NULL,
    "team_id" UUID NOT NULL,

    CONSTRAINT "activity_teams_pkey" PRIMARY KEY ("center_id","activity_id","team_id")
);

-- CreateTable
CREATE TABLE "mobilizations" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "mobilization_kind" NOT NULL,
    "place_id" UUID,
    "task" TEXT NOT NULL,
    "called_at" TIMESTAMPTZ(3) NOT NULL,
    "answer_by" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "review" TEXT,
    "called_by_name" TEXT NOT NULL,
    "draft_key" UUID,

    CONSTRAINT "mobilizations_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "mobilization_answers" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "mobilization_id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "code_hash" TEXT,
    "answer" "team_answer" NOT NULL DEFAULT 'none',
    "people" INTEGER,
    "note" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "arrived_at" TIMESTAMPTZ(3),
    "arrived" INTEGER,

    CONSTRAINT "mobilization_answers_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "partnerships" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "partnership_kind" NOT NULL,
    "organization_id" UUID,
    "body_id" UUID,
    "place_id" UUID NOT NULL,
    "ours" TEXT NOT NULL,
    "theirs" TEXT,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "ended_on" DATE,
    "reason" TEXT,

    CONSTRAINT "partnerships_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "partnership_activities" (
    "center_id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "activity_id" UUID NOT NULL,

    CONSTRAINT "partnership_activities_pkey" PRIMARY KEY ("center_id","partnership_id","activity_id")
);

-- CreateTable
CREATE TABLE "tallies" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "value" BIGINT NOT NULL,
    "starts_on" DATE,
    "ends_on" DATE NOT NULL,
    "source" TEXT NOT NULL,
    "place_id" UUID,
    "voided_at" TIMESTAMPTZ(3),
    "reason" TEXT,

    CONSTRAINT "tallies_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateIndex
CREATE INDEX "standings_center_id_organization_id_idx" ON "standings"("center_id", "organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "census_rounds_center_id_name_key" ON "census_rounds"("center_id", "name");

-- CreateIndex
CREATE INDEX "census_confirmations_center_id_round_id_place_id_idx" ON "census_confirmations"("center_id", "round_id", "place_id");

-- CreateIndex
CREATE UNIQUE INDEX "social_workers_center_id_person_id_key" ON "social_workers"("center_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "filing_confirmations_center_id_organization_id_year_key" ON "filing_confirmations"("center_id", "organization_id", "year");

-- CreateIndex
CREATE UNIQUE INDEX "community_services_center_id_name_place_id_key" ON "community_services"("center_id", "name", "place_id");

-- CreateIndex
CREATE INDEX "service_orders_center_id_state_due_on_idx" ON "service_orders"("center_id", "state", "due_on");

-- CreateIndex
CREATE INDEX "service_orders_center_id_place_id_asked_at_idx" ON "service_orders"("center_id", "place_id", "asked_at");

-- CreateIndex
CREATE INDEX "service_orders_center_id_handler_id_state_idx" ON "service_orders"("center_id", "handler_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "service_orders_center_id_number_key" ON "service_orders"("center_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "service_orders_center_id_draft_key_key" ON "service_orders"("center_id", "draft_key");

-- CreateIndex
CREATE INDEX "order_askers_center_id_phone_idx" ON "order_askers"("center_id", "phone");

-- CreateIndex
CREATE INDEX "order_dispatches_center_id_order_id_idx" ON "order_dispatches"("center_id", "order_id");

-- CreateIndex
CREATE INDEX "order_dispatches_center_id_organization_id_state_idx" ON "order_dispatches"("center_id", "organization_id", "state");

-- CreateIndex
CREATE INDEX "order_dispatches_center_id_team_id_state_idx" ON "order_dispatches"("center_id", "team_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "order_dispatches_center_id_code_hash_key" ON "order_dispatches"("center_id", "code_hash");

-- CreateIndex
CREATE INDEX "order_steps_center_id_order_id_idx" ON "order_steps"("center_id", "order_id");

-- CreateIndex
CREATE INDEX "assisted_persons_center_id_place_id_state_idx" ON "assisted_persons"("center_id", "place_id", "state");

-- CreateIndex
CREATE INDEX "assisted_persons_center_id_name_digest_idx" ON "assisted_persons"("center_id", "name_digest");

-- CreateIndex
CREATE INDEX "assisted_persons_center_id_keep_until_idx" ON "assisted_persons"("center_id", "keep_until");

-- CreateIndex
CREATE UNIQUE INDEX "assisted_persons_center_id_number_key" ON "assisted_persons"("center_id", "number");

-- CreateIndex
CREATE INDEX "assisted_accesses_center_id_assisted_id_at_idx" ON "assisted_accesses"("center_id", "assisted_id", "at");

-- CreateIndex
CREATE INDEX "assisted_accesses_center_id_at_idx" ON "assisted_accesses"("center_id", "at");

-- CreateIndex
CREATE INDEX "assisted_exports_center_id_state_idx" ON "assisted_exports"("center_id", "state");

-- CreateIndex
CREATE INDEX "volunteer_teams_center_id_name_key_idx" ON "volunteer_teams"("center_id", "name_key");

-- CreateIndex
CREATE INDEX "volunteer_teams_center_id_place_id_idx" ON "volunteer_teams"("center_id", "place_id");

-- CreateIndex
CREATE INDEX "volunteers_center_id_name_key_idx" ON "volunteers"("center_id", "name_key");

-- CreateIndex
CREATE INDEX "volunteers_center_id_phone_idx" ON "volunteers"("center_id", "phone");

-- CreateIndex
CREATE INDEX "team_members_center_id_volunteer_id_idx" ON "team_members"("center_id", "volunteer_id");

-- CreateIndex
CREATE INDEX "service_hours_center_id_volunteer_id_served_on_idx" ON "service_hours"("center_id", "volunteer_id", "served_on");

-- CreateIndex
CREATE INDEX "service_hours_center_id_activity_id_idx" ON "service_hours"("center_id", "activity_id");

-- CreateIndex
CREATE INDEX "activity_teams_center_id_team_id_idx" ON "activity_teams"("center_id", "team_id");

-- CreateIndex
CREATE INDEX "mobilizations_center_id_called_at_idx" ON "mobilizations"("center_id", "called_at");

-- CreateIndex
CREATE UNIQUE INDEX "mobilizations_center_id_draft_key_key" ON "mobilizations"("center_id", "draft_key");

-- CreateIndex
CREATE UNIQUE INDEX "mobilization_answers_center_id_mobilization_id_team_id_key" ON "mobilization_answers"("center_id", "mobilization_id", "team_id");

-- CreateIndex
CREATE UNIQUE INDEX "mobilization_answers_center_id_code_hash_key" ON "mobilization_answers"("center_id", "code_hash");

-- CreateIndex
CREATE INDEX "partnerships_center_id_place_id_idx" ON "partnerships"("center_id", "place_id");

-- CreateIndex
CREATE INDEX "partnerships_center_id_organization_id_idx" ON "partnerships"("center_id", "organization_id");

-- CreateIndex
CREATE INDEX "partnership_activities_center_id_activity_id_idx" ON "partnership_activities"("center_id", "activity_id");

-- CreateIndex
CREATE INDEX "tallies_center_id_ends_on_idx" ON "tallies"("center_id", "ends_on");

-- CreateIndex
CREATE INDEX "distributions_center_id_assisted_id_idx" ON "distributions"("center_id", "assisted_id");

-- AddForeignKey
ALTER TABLE "standings" ADD CONSTRAINT "standings_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "census_confirmations" ADD CONSTRAINT "census_confirmations_center_id_round_id_fkey" FOREIGN KEY ("center_id", "round_id") REFERENCES "census_rounds"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "census_confirmations" ADD CONSTRAINT "census_confirmations_center_id_place_id_fkey" FOREIGN KEY ("center_id", "place_id") REFERENCES "places"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "social_workers" ADD CONSTRAINT "social_workers_center_id_person_id_fkey" FOREIGN KEY ("center_id", "person_id") REFERENCES "persons"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "social_workers" ADD CONSTRAINT "social_workers_center_id_place_id_fkey" FOREIGN KEY ("center_id", "place_id") REFERENCES "places"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "social_workers" ADD CONSTRAINT "social_workers_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "filing_confirmations" ADD CONSTRAINT "filing_confirmations_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "filing_confirmations" ADD CONSTRAINT "filing_confirmations_center_id_place_id_fkey" FOREIGN KEY ("center_id", "place_id") REFERENCES "places"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "place_pages" ADD CONSTRAINT "place_pages_center_id_place_id_fkey" FOREIGN KEY ("center_id", "place_id") REFERENCES "places"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "community_services" ADD CONSTRAINT "community_services_center_id_place_id_fkey" FOREIGN KEY ("center_id", "place_id") REFERENCES "places"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "community_services" ADD CONSTRAINT "community_services_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "community_services" ADD CONSTRAINT "community_services_center_id_team_id_fkey" FOREIGN KEY ("center_id", "team_id") REFERENCES "volunteer_teams"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "community_services" ADD CONSTRAINT "community_services_center_id_body_id_fkey" FOREIGN KEY ("center_id", "body_id") REFERENCES "bodies"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "service_orders" ADD CONSTRAINT "service_orders_center_id_place_id_fkey" FOREIGN KEY ("center_id", "place_id") REFERENCES "places"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "service_orders" ADD CONSTRAINT "service_orders_center_id_handler_id_fkey" FOREIGN KEY ("center_id", "handler_id") REFERENCES "places"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "service_orders" ADD CONSTRAINT "service_orders_center_id_service_id_fkey" FOREIGN KEY ("center_id", "service_id") REFERENCES "community_services"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "service_orders" ADD CONSTRAINT "service_orders_center_id_assisted_id_fkey" FOREIGN KEY ("center_id", "assisted_id") REFERENCES "assisted_persons"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "service_orders" ADD CONSTRAINT "service_orders_center_id_same_as_id_fkey" FOREIGN KEY ("center_id", "same_as_id") REFERENCES "service_orders"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "service_orders" ADD CONSTRAINT "service_orders_center_id_activity_id_fkey" FOREIGN KEY ("center_id", "activity_id") REFERENCES "activities"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "order_askers" ADD CONSTRAINT "order_askers_center_id_order_id_fkey" FOREIGN KEY ("center_id", "order_id") REFERENCES "service_orders"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "order_dispatches" ADD CONSTRAINT "order_dispatches_center_id_place_id_fkey" FOREIGN KEY ("center_id", "place_id") REFERENCES "places"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "order_dispatches" ADD CONSTRAINT "order_dispatches_center_id_handler_id_fkey" FOREIGN KEY ("center_id", "handler_id") REFERENCES "places"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "order_dispatches" ADD CONSTRAINT "order_dispatches_center_id_order_id_fkey" FOREIGN KEY ("center_id", "order_id") REFERENCES "service_orders"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "order_dispatches" ADD CONSTRAINT "order_dispatches_center_id_team_id_fkey" FOREIGN KEY ("center_id", "team_id") REFERENCES "volunteer_teams"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "order_dispatches" ADD CONSTRAINT "order_dispatches_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "order_dispatches" ADD CONSTRAINT "order_dispatches_center_id_volunteer_id_fkey" FOREIGN KEY ("center_id", "volunteer_id") REFERENCES "volunteers"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "order_steps" ADD CONSTRAINT "order_steps_center_id_order_id_fkey" FOREIGN KEY ("center_id", "order_id") REFERENCES "service_orders"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "order_steps" ADD CONSTRAINT "order_steps_center_id_from_id_fkey" FOREIGN KEY ("center_id", "from_id") REFERENCES "places"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "order_steps" ADD CONSTRAINT "order_steps_center_id_to_id_fkey" FOREIGN KEY ("center_id", "to_id") REFERENCES "places"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "assisted_persons" ADD CONSTRAINT "assisted_persons_center_id_place_id_fkey" FOREIGN KEY ("center_id", "place_id") REFERENCES "places"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "assisted_accesses" ADD CONSTRAINT "assisted_accesses_center_id_assisted_id_fkey" FOREIGN KEY ("center_id", "assisted_id") REFERENCES "assisted_persons"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "assisted_accesses" ADD CONSTRAINT "assisted_accesses_center_id_export_id_fkey" FOREIGN KEY ("center_id", "export_id") REFERENCES "assisted_exports"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "assisted_exports" ADD CONSTRAINT "assisted_exports_center_id_place_id_fkey" FOREIGN KEY ("center_id", "place_id") REFERENCES "places"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "volunteer_teams" ADD CONSTRAINT "volunteer_teams_center_id_place_id_fkey" FOREIGN KEY ("center_id", "place_id") REFERENCES "places"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "volunteer_teams" ADD CONSTRAINT "volunteer_teams_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "volunteer_teams" ADD CONSTRAINT "volunteer_teams_center_id_body_id_fkey" FOREIGN KEY ("center_id", "body_id") REFERENCES "bodies"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "volunteers" ADD CONSTRAINT "volunteers_center_id_place_id_fkey" FOREIGN KEY ("center_id", "place_id") REFERENCES "places"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_center_id_team_id_fkey" FOREIGN KEY ("center_id", "team_id") REFERENCES "volunteer_teams"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_center_id_volunteer_id_fkey" FOREIGN KEY ("center_id", "volunteer_id") REFERENCES "volunteers"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "service_hours" ADD CONSTRAINT "service_hours_center_id_volunteer_id_fkey" FOREIGN KEY ("center_id", "volunteer_id") REFERENCES "volunteers"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "service_hours" ADD CONSTRAINT "service_hours_center_id_team_id_fkey" FOREIGN KEY ("center_id", "team_id") REFERENCES "volunteer_teams"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "service_hours" ADD CONSTRAINT "service_hours_center_id_activity_id_fkey" FOREIGN KEY ("center_id", "activity_id") REFERENCES "activities"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "activity_teams" ADD CONSTRAINT "activity_teams_center_id_activity_id_fkey" FOREIGN KEY ("center_id", "activity_id") REFERENCES "activities"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "activity_teams" ADD CONSTRAINT "activity_teams_center_id_team_id_fkey" FOREIGN KEY ("center_id", "team_id") REFERENCES "volunteer_teams"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "mobilizations" ADD CONSTRAINT "mobilizations_center_id_place_id_fkey" FOREIGN KEY ("center_id", "place_id") REFERENCES "places"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "mobilization_answers" ADD CONSTRAINT "mobilization_answers_center_id_mobilization_id_fkey" FOREIGN KEY ("center_id", "mobilization_id") REFERENCES "mobilizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "mobilization_answers" ADD CONSTRAINT "mobilization_answers_center_id_team_id_fkey" FOREIGN KEY ("center_id", "team_id") REFERENCES "volunteer_teams"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "partnerships" ADD CONSTRAINT "partnerships_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "partnerships" ADD CONSTRAINT "partnerships_center_id_body_id_fkey" FOREIGN KEY ("center_id", "body_id") REFERENCES "bodies"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "partnerships" ADD CONSTRAINT "partnerships_center_id_place_id_fkey" FOREIGN KEY ("center_id", "place_id") REFERENCES "places"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "partnership_activities" ADD CONSTRAINT "partnership_activities_center_id_partnership_id_fkey" FOREIGN KEY ("center_id", "partnership_id") REFERENCES "partnerships"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "partnership_activities" ADD CONSTRAINT "partnership_activities_center_id_activity_id_fkey" FOREIGN KEY ("center_id", "activity_id") REFERENCES "activities"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "tallies" ADD CONSTRAINT "tallies_center_id_place_id_fkey" FOREIGN KEY ("center_id", "place_id") REFERENCES "places"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_center_id_place_id_fkey" FOREIGN KEY ("center_id", "place_id") REFERENCES "places"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "registration_cases" ADD CONSTRAINT "registration_cases_center_id_place_id_fkey" FOREIGN KEY ("center_id", "place_id") REFERENCES "places"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "distributions" ADD CONSTRAINT "distributions_center_id_assisted_id_fkey" FOREIGN KEY ("center_id", "assisted_id") REFERENCES "assisted_persons"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- A community sees its own place and all below it. Which those are is found once, when the center is entered.
CREATE FUNCTION place_ids() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT string_to_array(nullif(current_setting('app.place_ids', true), ''), ',')::uuid[]
$$;
CREATE OR REPLACE FUNCTION enter_center(center uuid, organization uuid, body uuid, place uuid) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE
  below text;
BEGIN
  PERFORM
    set_config('app.center_id', coalesce(center::text, ''), true),
    set_config('app.organization_id', coalesce(organization::text, ''), true),
    set_config('app.body_id', coalesce(body::text, ''), true),
    set_config('app.place_id', coalesce(place::text, ''), true),
    set_config('app.place_ids', '', true);
  IF place IS NOT NULL THEN
    WITH RECURSIVE within AS (
      SELECT place AS id UNION SELECT p.id FROM places p JOIN within w ON p.center_id = center AND p.parent_id = w.id)
    SELECT string_agg(id::text, ',') INTO below FROM within;
    PERFORM set_config('app.place_ids', below, true);
  END IF;
  RETURN center;
END
$$;
CREATE OR REPLACE FUNCTION narrow_by(narrowed regclass, scope text, named_in text DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format(
    CASE WHEN scope = 'place_id' THEN 'ALTER POLICY narrowed ON %1$s USING (%2$s OR %3$I = ANY ((SELECT place_ids())::uuid[]))'
         ELSE 'ALTER POLICY narrowed ON %1$s USING (%2$s OR %3$I = (SELECT setting_id(%4$L)))' END,
    narrowed, narrowed_to(narrowed), coalesce(named_in, scope), scope);
END
$$;
CREATE OR REPLACE FUNCTION narrow_by_link(narrowed regclass, scope text, link regclass, key text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format(
    'ALTER POLICY narrowed ON %1$s USING (%2$s OR EXISTS (SELECT FROM %3$s link
         WHERE link.center_id = %1$s.center_id AND link.%4$I = %1$s.id AND ' ||
      CASE WHEN scope = 'place_id' THEN 'link.%5$I = ANY ((SELECT place_ids())::uuid[])'
           ELSE 'link.%5$I = (SELECT setting_id(%5$L))' END || ')) WITH CHECK (true)',
    narrowed, narrowed_to(narrowed), link, key, scope);
  EXECUTE format(
    'CREATE POLICY linked_when_made ON %s AS RESTRICTIVE FOR INSERT
       WITH CHECK ((SELECT unscoped()) OR made_now(%L::regclass, %I))',
    link, narrowed, key);
  EXECUTE format('CREATE POLICY never_moved ON %s AS RESTRICTIVE FOR UPDATE USING ((SELECT unscoped()))', link);
END
$$;
-- What was narrowed to one place is narrowed to it and all below; who holds a grant stays with the grant's own place.
DO $$
DECLARE
  one constant text := '= ( SELECT setting_id(''place_id''::text) AS setting_id)';
  all_below constant text := '= ANY (( SELECT place_ids() AS place_ids)::uuid[])';
  found record;
BEGIN
  FOR found IN
    SELECT polrelid::regclass AS narrowed, pg_get_expr(polqual, polrelid) AS seen, pg_get_expr(polwithcheck, polrelid) AS written
      FROM pg_policy
     WHERE polname = 'narrowed' AND polrelid <> 'grants'::regclass AND position(one IN pg_get_expr(polqual, polrelid)) > 0
  LOOP
    EXECUTE format('ALTER POLICY narrowed ON %s USING (%s)', found.narrowed, replace(found.seen, one, all_below))
      || coalesce(' WITH CHECK (' || replace(found.written, one, all_below) || ')', '');
  END LOOP;
END
$$;

SELECT guard_tenant_table('standings'), guard_tenant_table('census_rounds'), guard_tenant_table('census_confirmations'), guard_tenant_table('census_sheets'), guard_tenant_table('social_workers'), guard_tenant_table('filing_confirmations'), guard_tenant_table('place_pages'), guard_tenant_table('community_services'), guard_tenant_table('service_orders'), guard_tenant_table('order_askers'), guard_tenant_table('order_dispatches'), guard_tenant_table('order_steps'), guard_tenant_table('assisted_persons'), guard_tenant_table('assisted_accesses'), guard_tenant_table('assisted_exports'), guard_tenant_table('volunteer_teams'), guard_tenant_table('volunteers'), guard_tenant_table('team_members'), guard_tenant_table('service_hours'), guard_tenant_table('activity_teams'), guard_tenant_table('mobilizations'), guard_tenant_table('mobilization_answers'), guard_tenant_table('partnerships'), guard_tenant_table('partnership_activities'), guard_tenant_table('tallies');

-- What hangs on a row is seen by whoever sees the row.
CREATE FUNCTION narrow_by_owner(narrowed regclass, owner regclass, key text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format(
    'ALTER POLICY narrowed ON %1$s USING (%2$s OR EXISTS (SELECT FROM %3$s seen
         WHERE seen.center_id = %1$s.center_id AND seen.id = %1$s.%4$I))',
    narrowed, narrowed_to(narrowed), owner, key);
END
$$;
-- The census, and what the registrar and the sub-district say.
SELECT narrow_by('standings', 'organization_id'), narrow_by_owner('standings', 'organizations', 'organization_id'),
  narrow_by('census_confirmations', 'place_id'), narrow_by('social_workers', 'place_id'),
  narrow_by('social_workers', 'organization_id'), narrow_by('filing_confirmations', 'place_id'),
  narrow_by('filing_confirmations', 'organization_id'), narrow_by('registration_cases', 'place_id'),
  narrow_by('place_pages', 'place_id'), narrow_by('tallies', 'place_id'), narrow_by('invitations', 'place_id'),
  open_to_read('census_rounds'), open_to_read('community_services');

-- Orders: the community asked and whoever has it in hand; an organization sees what was offered to it or is open, and
-- who asks only once it has accepted.
SELECT narrow_by('service_orders', 'place_id'), narrow_by('service_orders', 'place_id', 'handler_id'),
  narrow_by('order_dispatches', 'place_id'), narrow_by('order_dispatches', 'place_id', 'handler_id'),
  narrow_by('order_dispatches', 'organization_id');
DO $$
BEGIN
  EXECUTE format(
    'ALTER POLICY narrowed ON order_dispatches USING (%1$s OR (open AND state = ''offered'' AND (SELECT setting_id(''organization_id'')) IS NOT NULL))
       WITH CHECK (%1$s)', narrowed_to('order_dispatches'));
  EXECUTE format(
    'ALTER POLICY narrowed ON service_orders USING (%s OR ((SELECT setting_id(''organization_id'')) IS NOT NULL AND EXISTS (
       SELECT FROM order_dispatches d WHERE d.center_id = service_orders.center_id AND d.order_id = service_orders.id)))',
    narrowed_to('service_orders'));
  EXECUTE format(
    'ALTER POLICY narrowed ON order_askers USING (%s
       OR ((SELECT setting_id(''place_id'')) IS NOT NULL AND EXISTS (
         SELECT FROM service_orders o WHERE o.center_id = order_askers.center_id AND o.id = order_askers.order_id))
       OR EXISTS (SELECT FROM order_dispatches d WHERE d.center_id = order_askers.center_id AND d.order_id = order_askers.order_id
         AND d.state IN (''accepted'', ''done'') AND d.organization_id = (SELECT setting_id(''organization_id''))))',
    narrowed_to('order_askers'));
END
$$;
SELECT narrow_by_owner('order_steps', 'service_orders', 'order_id');

-- People in need: their community, and no organization.
SELECT narrow_by('assisted_persons', 'place_id'), narrow_by('assisted_exports', 'place_id'),
  narrow_by_owner('assisted_accesses', 'assisted_persons', 'assisted_id');

-- Volunteers: teams of the place, of the organization, and those of the whole area.
SELECT narrow_by('volunteer_teams', 'place_id'), narrow_by('volunteer_teams', 'organization_id'),
  narrow_by('volunteer_teams', 'body_id');
DO $$
DECLARE
  own text := narrowed_to('volunteer_teams');
BEGIN
  EXECUTE format(
    'ALTER POLICY narrowed ON volunteer_teams USING (%1$s OR (place_id IS NULL AND (SELECT setting_id(''place_id'')) IS NOT NULL))
       WITH CHECK (%1$s)', own);
  EXECUTE format('CREATE POLICY changed_by_own ON volunteer_teams AS RESTRICTIVE FOR UPDATE USING (%s)', own);
END
$$;
SELECT narrow_by_owner('team_members', 'volunteer_teams', 'team_id'),
  narrow_by_owner('activity_teams', 'volunteer_teams', 'team_id'),
  narrow_by_owner('mobilization_answers', 'volunteer_teams', 'team_id'), narrow_by('volunteers', 'place_id');
SELECT narrow_by('mobilizations', 'place_id');
DO $$
BEGIN
  EXECUTE format(
    'ALTER POLICY narrowed ON volunteers USING (%1$s OR EXISTS (SELECT FROM team_members m
         WHERE m.center_id = volunteers.center_id AND m.volunteer_id = volunteers.id)) WITH CHECK (%1$s)',
    narrowed_to('volunteers'));
  EXECUTE format(
    'ALTER POLICY narrowed ON mobilizations USING (%1$s OR EXISTS (SELECT FROM mobilization_answers a
         WHERE a.center_id = mobilizations.center_id AND a.mobilization_id = mobilizations.id)) WITH CHECK (%1$s)',
    narrowed_to('mobilizations'));
END
$$;
SELECT narrow_by_owner('service_hours', 'volunteers', 'volunteer_id');

SELECT narrow_by('partnerships', 'place_id'), narrow_by('partnerships', 'organization_id'),
  narrow_by('partnerships', 'body_id'), narrow_by_owner('partnership_activities', 'partnerships', 'partnership_id');

-- Facts that no screen may break.
ALTER TABLE service_orders ADD CONSTRAINT rated CHECK (rating BETWEEN 1 AND 5);
CREATE UNIQUE INDEX order_dispatches_one_at_a_time ON order_dispatches (center_id, order_id)
  WHERE state IN ('offered', 'accepted');
ALTER TABLE order_askers ADD CONSTRAINT minor_with_guardian CHECK (NOT minor OR length(trim(guardian)) > 0);
ALTER TABLE order_dispatches ADD CONSTRAINT to_somebody_or_all CHECK (
  open OR num_nonnulls(team_id, organization_id, volunteer_id) >= 1);
ALTER TABLE assisted_persons ADD CONSTRAINT sealed_until_deleted CHECK ((state = 'deleted') = (sealed IS NULL));
ALTER TABLE assisted_persons ADD CONSTRAINT consent_has_a_day CHECK (ground <> 'consent' OR consent_on IS NOT NULL);
ALTER TABLE assisted_exports ADD CONSTRAINT decided_by_another CHECK (decided_by_id IS DISTINCT FROM requested_by_id);
ALTER TABLE service_hours ADD CONSTRAINT within_a_day CHECK (hours > 0 AND hours <= 24);
ALTER TABLE service_hours ADD CONSTRAINT not_across_midnight CHECK (starts_at IS NULL OR ends_at IS NULL OR starts_at < ends_at);
CREATE UNIQUE INDEX service_hours_once ON service_hours (center_id, activity_id, volunteer_id) WHERE state <> 'voided';
ALTER TABLE partnerships ADD CONSTRAINT one_partner CHECK (num_nonnulls(organization_id, body_id) = 1);
CREATE UNIQUE INDEX partnerships_organization_once ON partnerships (center_id, place_id, organization_id, kind)
  WHERE ended_on IS NULL AND organization_id IS NOT NULL;
CREATE UNIQUE INDEX partnerships_body_once ON partnerships (center_id, place_id, body_id, kind)
  WHERE ended_on IS NULL AND body_id IS NOT NULL;
CREATE UNIQUE INDEX census_confirmations_once ON census_confirmations (center_id, round_id, place_id) WHERE taken_back_at IS NULL;

-- Evidence stays; what was looked into is never unlooked.
REVOKE UPDATE, DELETE ON assisted_accesses, order_steps FROM fuhua_app;
CREATE TRIGGER immutable BEFORE UPDATE OR DELETE ON assisted_accesses FOR EACH ROW EXECUTE FUNCTION refuse_change();
REVOKE DELETE ON standings, census_rounds, census_confirmations, social_workers, filing_confirmations, community_services,
  service_orders, order_askers, order_dispatches, assisted_persons, assisted_exports, volunteer_teams, volunteers,
  service_hours, mobilizations, mobilization_answers, partnerships, tallies FROM fuhua_app;
