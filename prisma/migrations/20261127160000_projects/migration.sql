-- CreateEnum
CREATE TYPE "fund_source" AS ENUM ('budget', 'lottery', 'donation', 'own', 'other');

-- CreateEnum
CREATE TYPE "project_kind" AS ENUM ('venture', 'purchase', 'contest', 'charity', 'other');

-- CreateEnum
CREATE TYPE "project_state" AS ENUM ('prepared', 'running', 'midterm', 'final', 'closed', 'suspended', 'terminated');

-- CreateEnum
CREATE TYPE "plan_measure" AS ENUM ('activities', 'events', 'attendances', 'people', 'households', 'volunteers', 'hours');

-- CreateEnum
CREATE TYPE "tranche_condition" AS ENUM ('signed', 'midtermPassed', 'finalPassed', 'other');

-- CreateEnum
CREATE TYPE "tranche_state" AS ENUM ('planned', 'requested', 'checked', 'approved', 'paid', 'blocked');

-- CreateEnum
CREATE TYPE "expense_state" AS ENUM ('reported', 'accepted', 'returned', 'voided');

-- CreateEnum
CREATE TYPE "change_kind" AS ENUM ('content', 'term', 'money', 'executor', 'suspend', 'resume', 'terminate');

-- CreateEnum
CREATE TYPE "change_state" AS ENUM ('requested', 'approved', 'refused', 'withdrawn');

-- CreateEnum
CREATE TYPE "project_stage" AS ENUM ('midterm', 'final');

-- CreateEnum
CREATE TYPE "visit_method" AS ENUM ('onSite', 'files', 'interview', 'phone');

-- CreateEnum
CREATE TYPE "finding_state" AS ENUM ('open', 'answered', 'closed', 'withdrawn');

-- CreateEnum
CREATE TYPE "resource_kind" AS ENUM ('money', 'goods', 'service');

-- CreateEnum
CREATE TYPE "resource_state" AS ENUM ('pledged', 'received', 'voided');

-- CreateEnum
CREATE TYPE "opportunity_direction" AS ENUM ('need', 'offer');

-- CreateEnum
CREATE TYPE "opportunity_topic" AS ENUM ('project', 'fund', 'policy', 'talent', 'resource', 'service');

-- CreateEnum
CREATE TYPE "opportunity_state" AS ENUM ('drafted', 'reported', 'posted', 'closed', 'withdrawn');

-- CreateEnum
CREATE TYPE "reply_state" AS ENUM ('sent', 'accepted', 'declined', 'withdrawn');

-- CreateEnum
CREATE TYPE "outcome_kind" AS ENUM ('contract', 'project', 'cooperation');

-- CreateEnum
CREATE TYPE "evaluation_stage" AS ENUM ('graduation', 'midterm', 'final');

-- AlterTable
ALTER TABLE "activities" ADD COLUMN     "plan_line_id" UUID,
ADD COLUMN     "project_id" UUID;

-- AlterTable
ALTER TABLE "applications" ADD COLUMN     "asked_fen" BIGINT;

-- AlterTable
ALTER TABLE "calls" ADD COLUMN     "tiers" JSONB;

-- AlterTable
ALTER TABLE "evaluations" ADD COLUMN     "grade" TEXT,
ADD COLUMN     "passed" BOOLEAN,
ADD COLUMN     "project_id" UUID,
ADD COLUMN     "stage" "evaluation_stage" NOT NULL DEFAULT 'graduation',
ADD COLUMN     "total" TEXT,
ALTER COLUMN "evaluee_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "indicator_sets" ADD COLUMN     "grades" JSONB;

-- AlterTable
ALTER TABLE "selection_entries" ADD COLUMN     "granted_fen" BIGINT,
ADD COLUMN     "tier" TEXT;

-- CreateTable
CREATE TABLE "funds" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "source" "fund_source" NOT NULL,
    "year" INTEGER NOT NULL,
    "granter_id" UUID,
    "granted_fen" BIGINT NOT NULL,
    "document" TEXT,
    "note" TEXT,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "funds_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "projects" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "project_kind" NOT NULL,
    "number" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "state" "project_state" NOT NULL DEFAULT 'prepared',
    "resumes" "project_state",
    "fund_id" UUID,
    "application_id" UUID,
    "agreement_id" UUID,
    "direct_reason" TEXT,
    "document" TEXT,
    "field" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "served_groups" TEXT NOT NULL,
    "asked_fen" BIGINT,
    "granted_fen" BIGINT NOT NULL,
    "own_fen" BIGINT NOT NULL DEFAULT 0,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "signed_on" DATE,
    "people_served" INTEGER,
    "people_basis" TEXT,
    "score" TEXT,
    "grade" TEXT,
    "closed_on" DATE,
    "close_reason" TEXT,

    CONSTRAINT "projects_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "executors" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "organization_id" UUID,
    "body_id" UUID,
    "lead" BOOLEAN NOT NULL DEFAULT false,
    "duty" TEXT,

    CONSTRAINT "executors_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "project_places" (
    "center_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "place_id" UUID NOT NULL,

    CONSTRAINT "project_places_pkey" PRIMARY KEY ("center_id","project_id","place_id")
);

-- CreateTable
CREATE TABLE "plan_lines" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "measure" "plan_measure" NOT NULL,
    "unit" TEXT NOT NULL,
    "target" DECIMAL(10,1) NOT NULL,
    "tolerance" INTEGER NOT NULL DEFAULT 0,
    "evidence" TEXT,
    "unit_price_fen" BIGINT,
    "due_on" DATE,

    CONSTRAINT "plan_lines_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "budget_lines" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "amount_fen" BIGINT NOT NULL,
    "tolerance" INTEGER NOT NULL DEFAULT 10,

    CONSTRAINT "budget_lines_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "tranches" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "amount_fen" BIGINT NOT NULL,
    "percent" DECIMAL(5,2),
    "condition" "tranche_condition" NOT NULL,
    "condition_text" TEXT,
    "due_on" DATE,
    "state" "tranche_state" NOT NULL DEFAULT 'planned',
    "request" TEXT,
    "requested_by_id" UUID,
    "requested_by_name" TEXT,
    "requested_on" DATE,
    "opinion" TEXT,
    "checked_by_id" UUID,
    "checked_by_name" TEXT,
    "checked_on" DATE,
    "approval" TEXT,
    "approved_by_id" UUID,
    "approved_by_name" TEXT,
    "approved_on" DATE,
    "paid_on" DATE,
    "voucher" TEXT,
    "reason" TEXT,

    CONSTRAINT "tranches_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "expenses" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "budget_line_id" UUID NOT NULL,
    "organization_id" UUID,
    "spent_on" DATE NOT NULL,
    "amount_fen" BIGINT NOT NULL,
    "payee" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "voucher" TEXT,
    "invoice" TEXT,
    "state" "expense_state" NOT NULL DEFAULT 'reported',
    "reason" TEXT,
    "reported_by_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "expenses_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "project_changes" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "kind" "change_kind" NOT NULL,
    "reason" TEXT NOT NULL,
    "document" TEXT,
    "before" JSONB,
    "after" JSONB,
    "effective_on" DATE NOT NULL,
    "state" "change_state" NOT NULL DEFAULT 'requested',
    "requested_by_id" UUID NOT NULL,
    "requested_by_name" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "decision" TEXT,
    "decided_by_id" UUID,
    "decided_by_name" TEXT,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "project_changes_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "refunds" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "amount_fen" BIGINT NOT NULL,
    "reason" TEXT NOT NULL,
    "document" TEXT,
    "due_on" DATE NOT NULL,
    "returned_on" DATE,
    "voucher" TEXT,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "refunds_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "project_reports" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "stage" "project_stage" NOT NULL,
    "due_on" DATE NOT NULL,
    "state" "progress_report_state" NOT NULL DEFAULT 'drafted',
    "counted" JSONB,
    "done" TEXT,
    "difficulties" TEXT,
    "next" TEXT,
    "submitted_at" TIMESTAMPTZ(3),
    "submitted_by_name" TEXT,
    "answer" TEXT,

    CONSTRAINT "project_reports_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "supervision_visits" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "evaluation_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "method" "visit_method" NOT NULL,
    "planned_on" DATE NOT NULL,
    "held_on" DATE,
    "place" TEXT,
    "met" TEXT,
    "summary" TEXT,
    "cancelled_at" TIMESTAMPTZ(3),

    CONSTRAINT "supervision_visits_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "findings" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "evaluation_id" UUID NOT NULL,
    "visit_id" UUID,
    "body_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "serious" BOOLEAN NOT NULL DEFAULT false,
    "due_on" DATE NOT NULL,
    "state" "finding_state" NOT NULL DEFAULT 'open',
    "answer" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "verdict" TEXT,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "findings_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "surveys" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "evaluation_id" UUID,
    "body_id" UUID,
    "title" TEXT NOT NULL,
    "questions" JSONB NOT NULL,
    "closes_on" DATE NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "surveys_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "survey_codes" (
    "center_id" UUID NOT NULL,
    "survey_id" UUID NOT NULL,
    "code_hash" TEXT NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "survey_codes_pkey" PRIMARY KEY ("center_id","survey_id","code_hash")
);

-- CreateTable
CREATE TABLE "survey_answers" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "survey_id" UUID NOT NULL,
    "answers" JSONB NOT NULL,
    "answered_on" DATE NOT NULL,

    CONSTRAINT "survey_answers_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "body_ties" (
    "center_id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "body_ties_pkey" PRIMARY KEY ("center_id","body_id","organization_id")
);

-- CreateTable
CREATE TABLE "bars" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "project_id" UUID,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "document" TEXT,
    "lifted_on" DATE,
    "lift_reason" TEXT,

    CONSTRAINT "bars_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "charity_resources" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "kind" "resource_kind" NOT NULL,
    "mode" TEXT,
    "donor_id" UUID,
    "donor_name" TEXT,
    "anonymous" BOOLEAN NOT NULL DEFAULT false,
    "long_term" BOOLEAN NOT NULL DEFAULT false,
    "title" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "quantity" DECIMAL(12,2) NOT NULL,
    "value_fen" BIGINT NOT NULL,
    "value_basis" TEXT NOT NULL,
    "conditions" TEXT,
    "through" TEXT,
    "project_id" UUID,
    "state" "resource_state" NOT NULL DEFAULT 'pledged',
    "received_on" DATE,
    "received_by_name" TEXT,
    "quality" TEXT,
    "published" BOOLEAN NOT NULL DEFAULT false,
    "reason" TEXT,

    CONSTRAINT "charity_resources_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "distributions" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "resource_id" UUID NOT NULL,
    "quantity" DECIMAL(12,2) NOT NULL,
    "handed_on" DATE NOT NULL,
    "organization_id" UUID,
    "body_id" UUID,
    "place_id" UUID,
    "project_id" UUID,
    "receiver" TEXT NOT NULL,
    "people" INTEGER,
    "households" INTEGER,
    "effect" TEXT,
    "voided_at" TIMESTAMPTZ(3),
    "reason" TEXT,

    CONSTRAINT "distributions_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "opportunities" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "direction" "opportunity_direction" NOT NULL,
    "topic" "opportunity_topic" NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "organization_id" UUID,
    "body_id" UUID,
    "place_id" UUID,
    "call_id" UUID,
    "contact" TEXT NOT NULL,
    "closes_on" DATE,
    "state" "opportunity_state" NOT NULL DEFAULT 'drafted',
    "reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "opportunities_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "opportunity_replies" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "opportunity_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "to_id" UUID,
    "text" TEXT NOT NULL,
    "contact" TEXT NOT NULL,
    "state" "reply_state" NOT NULL DEFAULT 'sent',
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "opportunity_replies_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "outcomes" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "opportunity_id" UUID,
    "kind" "outcome_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "organization_id" UUID,
    "body_id" UUID,
    "partner" TEXT NOT NULL,
    "signed_on" DATE NOT NULL,
    "amount_fen" BIGINT,
    "project_id" UUID,
    "voided_at" TIMESTAMPTZ(3),
    "reason" TEXT,

    CONSTRAINT "outcomes_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "honours" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "tier" TEXT,
    "awarded_by" TEXT NOT NULL,
    "awarded_on" DATE NOT NULL,
    "organization_id" UUID,
    "body_id" UUID,
    "project_id" UUID,
    "call_id" UUID,
    "holder" TEXT NOT NULL,
    "note" TEXT,
    "voided_at" TIMESTAMPTZ(3),
    "reason" TEXT,

    CONSTRAINT "honours_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "funds_center_id_year_name_key" ON "funds"("center_id", "year", "name");

-- CreateIndex
CREATE INDEX "projects_center_id_state_idx" ON "projects"("center_id", "state");

-- CreateIndex
CREATE INDEX "projects_center_id_fund_id_idx" ON "projects"("center_id", "fund_id");

-- CreateIndex
CREATE UNIQUE INDEX "projects_center_id_number_key" ON "projects"("center_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "projects_center_id_application_id_key" ON "projects"("center_id", "application_id");

-- CreateIndex
CREATE UNIQUE INDEX "projects_center_id_agreement_id_key" ON "projects"("center_id", "agreement_id");

-- CreateIndex
CREATE INDEX "executors_center_id_organization_id_idx" ON "executors"("center_id", "organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "executors_center_id_project_id_organization_id_key" ON "executors"("center_id", "project_id", "organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "executors_center_id_project_id_body_id_key" ON "executors"("center_id", "project_id", "body_id");

-- CreateIndex
CREATE INDEX "project_places_center_id_place_id_idx" ON "project_places"("center_id", "place_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_lines_center_id_project_id_position_key" ON "plan_lines"("center_id", "project_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "budget_lines_center_id_project_id_position_key" ON "budget_lines"("center_id", "project_id", "position");

-- CreateIndex
CREATE INDEX "tranches_center_id_state_due_on_idx" ON "tranches"("center_id", "state", "due_on");

-- CreateIndex
CREATE UNIQUE INDEX "tranches_center_id_project_id_number_key" ON "tranches"("center_id", "project_id", "number");

-- CreateIndex
CREATE INDEX "expenses_center_id_project_id_spent_on_idx" ON "expenses"("center_id", "project_id", "spent_on");

-- CreateIndex
CREATE INDEX "project_changes_center_id_project_id_idx" ON "project_changes"("center_id", "project_id");

-- CreateIndex
CREATE INDEX "project_changes_center_id_state_idx" ON "project_changes"("center_id", "state");

-- CreateIndex
CREATE INDEX "refunds_center_id_project_id_idx" ON "refunds"("center_id", "project_id");

-- CreateIndex
CREATE INDEX "refunds_center_id_due_on_idx" ON "refunds"("center_id", "due_on");

-- CreateIndex
CREATE INDEX "project_reports_center_id_state_due_on_idx" ON "project_reports"("center_id", "state", "due_on");

-- CreateIndex
CREATE UNIQUE INDEX "project_reports_center_id_project_id_stage_key" ON "project_reports"("center_id", "project_id", "stage");

-- CreateIndex
CREATE INDEX "supervision_visits_center_id_evaluation_id_idx" ON "supervision_visits"("center_id", "evaluation_id");

-- CreateIndex
CREATE INDEX "supervision_visits_center_id_planned_on_idx" ON "supervision_visits"("center_id", "planned_on");

-- CreateIndex
CREATE INDEX "findings_center_id_state_due_on_idx" ON "findings"("center_id", "state", "due_on");

-- CreateIndex
CREATE UNIQUE INDEX "findings_center_id_project_id_number_key" ON "findings"("center_id", "project_id", "number");

-- CreateIndex
CREATE INDEX "surveys_center_id_project_id_idx" ON "surveys"("center_id", "project_id");

-- CreateIndex
CREATE INDEX "survey_answers_center_id_survey_id_idx" ON "survey_answers"("center_id", "survey_id");

-- CreateIndex
CREATE INDEX "bars_center_id_organization_id_idx" ON "bars"("center_id", "organization_id");

-- CreateIndex
CREATE INDEX "charity_resources_center_id_state_idx" ON "charity_resources"("center_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "charity_resources_center_id_number_key" ON "charity_resources"("center_id", "number");

-- CreateIndex
CREATE INDEX "distributions_center_id_resource_id_idx" ON "distributions"("center_id", "resource_id");

-- CreateIndex
CREATE INDEX "opportunities_center_id_state_idx" ON "opportunities"("center_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "opportunity_replies_center_id_opportunity_id_organization_i_key" ON "opportunity_replies"("center_id", "opportunity_id", "organization_id");

-- CreateIndex
CREATE INDEX "outcomes_center_id_signed_on_idx" ON "outcomes"("center_id", "signed_on");

-- CreateIndex
CREATE INDEX "honours_center_id_awarded_on_idx" ON "honours"("center_id", "awarded_on");

-- CreateIndex
CREATE INDEX "evaluations_center_id_project_id_idx" ON "evaluations"("center_id", "project_id");

-- AddForeignKey
ALTER TABLE "funds" ADD CONSTRAINT "funds_center_id_granter_id_fkey" FOREIGN KEY ("center_id", "granter_id") REFERENCES "bodies"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "projects" ADD CONSTRAINT "projects_center_id_fund_id_fkey" FOREIGN KEY ("center_id", "fund_id") REFERENCES "funds"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "projects" ADD CONSTRAINT "projects_center_id_application_id_fkey" FOREIGN KEY ("center_id", "application_id") REFERENCES "applications"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "projects" ADD CONSTRAINT "projects_center_id_agreement_id_fkey" FOREIGN KEY ("center_id", "agreement_id") REFERENCES "agreements"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "executors" ADD CONSTRAINT "executors_center_id_project_id_fkey" FOREIGN KEY ("center_id", "project_id") REFERENCES "projects"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "executors" ADD CONSTRAINT "executors_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "executors" ADD CONSTRAINT "executors_center_id_body_id_fkey" FOREIGN KEY ("center_id", "body_id") REFERENCES "bodies"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "project_places" ADD CONSTRAINT "project_places_center_id_project_id_fkey" FOREIGN KEY ("center_id", "project_id") REFERENCES "projects"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "project_places" ADD CONSTRAINT "project_places_center_id_place_id_fkey" FOREIGN KEY ("center_id", "place_id") REFERENCES "places"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "plan_lines" ADD CONSTRAINT "plan_lines_center_id_project_id_fkey" FOREIGN KEY ("center_id", "project_id") REFERENCES "projects"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "budget_lines" ADD CONSTRAINT "budget_lines_center_id_project_id_fkey" FOREIGN KEY ("center_id", "project_id") REFERENCES "projects"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "tranches" ADD CONSTRAINT "tranches_center_id_project_id_fkey" FOREIGN KEY ("center_id", "project_id") REFERENCES "projects"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "expenses" ADD CONSTRAINT "expenses_center_id_project_id_fkey" FOREIGN KEY ("center_id", "project_id") REFERENCES "projects"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "expenses" ADD CONSTRAINT "expenses_center_id_budget_line_id_fkey" FOREIGN KEY ("center_id", "budget_line_id") REFERENCES "budget_lines"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "expenses" ADD CONSTRAINT "expenses_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "project_changes" ADD CONSTRAINT "project_changes_center_id_project_id_fkey" FOREIGN KEY ("center_id", "project_id") REFERENCES "projects"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_center_id_project_id_fkey" FOREIGN KEY ("center_id", "project_id") REFERENCES "projects"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "project_reports" ADD CONSTRAINT "project_reports_center_id_project_id_fkey" FOREIGN KEY ("center_id", "project_id") REFERENCES "projects"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "supervision_visits" ADD CONSTRAINT "supervision_visits_center_id_evaluation_id_fkey" FOREIGN KEY ("center_id", "evaluation_id") REFERENCES "evaluations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "findings" ADD CONSTRAINT "findings_center_id_project_id_fkey" FOREIGN KEY ("center_id", "project_id") REFERENCES "projects"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "findings" ADD CONSTRAINT "findings_center_id_evaluation_id_fkey" FOREIGN KEY ("center_id", "evaluation_id") REFERENCES "evaluations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "findings" ADD CONSTRAINT "findings_center_id_visit_id_fkey" FOREIGN KEY ("center_id", "visit_id") REFERENCES "supervision_visits"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "surveys" ADD CONSTRAINT "surveys_center_id_project_id_fkey" FOREIGN KEY ("center_id", "project_id") REFERENCES "projects"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "surveys" ADD CONSTRAINT "surveys_center_id_evaluation_id_fkey" FOREIGN KEY ("center_id", "evaluation_id") REFERENCES "evaluations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "survey_codes" ADD CONSTRAINT "survey_codes_center_id_survey_id_fkey" FOREIGN KEY ("center_id", "survey_id") REFERENCES "surveys"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "survey_answers" ADD CONSTRAINT "survey_answers_center_id_survey_id_fkey" FOREIGN KEY ("center_id", "survey_id") REFERENCES "surveys"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "body_ties" ADD CONSTRAINT "body_ties_center_id_body_id_fkey" FOREIGN KEY ("center_id", "body_id") REFERENCES "bodies"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "body_ties" ADD CONSTRAINT "body_ties_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "bars" ADD CONSTRAINT "bars_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "bars" ADD CONSTRAINT "bars_center_id_project_id_fkey" FOREIGN KEY ("center_id", "project_id") REFERENCES "projects"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "charity_resources" ADD CONSTRAINT "charity_resources_center_id_donor_id_fkey" FOREIGN KEY ("center_id", "donor_id") REFERENCES "bodies"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "charity_resources" ADD CONSTRAINT "charity_resources_center_id_project_id_fkey" FOREIGN KEY ("center_id", "project_id") REFERENCES "projects"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "distributions" ADD CONSTRAINT "distributions_center_id_resource_id_fkey" FOREIGN KEY ("center_id", "resource_id") REFERENCES "charity_resources"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "distributions" ADD CONSTRAINT "distributions_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "distributions" ADD CONSTRAINT "distributions_center_id_body_id_fkey" FOREIGN KEY ("center_id", "body_id") REFERENCES "bodies"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "distributions" ADD CONSTRAINT "distributions_center_id_place_id_fkey" FOREIGN KEY ("center_id", "place_id") REFERENCES "places"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "distributions" ADD CONSTRAINT "distributions_center_id_project_id_fkey" FOREIGN KEY ("center_id", "project_id") REFERENCES "projects"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "opportunities" ADD CONSTRAINT "opportunities_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "opportunities" ADD CONSTRAINT "opportunities_center_id_body_id_fkey" FOREIGN KEY ("center_id", "body_id") REFERENCES "bodies"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "opportunities" ADD CONSTRAINT "opportunities_center_id_place_id_fkey" FOREIGN KEY ("center_id", "place_id") REFERENCES "places"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "opportunities" ADD CONSTRAINT "opportunities_center_id_call_id_fkey" FOREIGN KEY ("center_id", "call_id") REFERENCES "calls"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "opportunity_replies" ADD CONSTRAINT "opportunity_replies_center_id_opportunity_id_fkey" FOREIGN KEY ("center_id", "opportunity_id") REFERENCES "opportunities"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "opportunity_replies" ADD CONSTRAINT "opportunity_replies_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "outcomes" ADD CONSTRAINT "outcomes_center_id_opportunity_id_fkey" FOREIGN KEY ("center_id", "opportunity_id") REFERENCES "opportunities"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "outcomes" ADD CONSTRAINT "outcomes_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "outcomes" ADD CONSTRAINT "outcomes_center_id_body_id_fkey" FOREIGN KEY ("center_id", "body_id") REFERENCES "bodies"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "outcomes" ADD CONSTRAINT "outcomes_center_id_project_id_fkey" FOREIGN KEY ("center_id", "project_id") REFERENCES "projects"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "honours" ADD CONSTRAINT "honours_center_id_organization_id_fkey" FOREIGN KEY ("center_id", "organization_id") REFERENCES "organizations"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "honours" ADD CONSTRAINT "honours_center_id_body_id_fkey" FOREIGN KEY ("center_id", "body_id") REFERENCES "bodies"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "honours" ADD CONSTRAINT "honours_center_id_project_id_fkey" FOREIGN KEY ("center_id", "project_id") REFERENCES "projects"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "honours" ADD CONSTRAINT "honours_center_id_call_id_fkey" FOREIGN KEY ("center_id", "call_id") REFERENCES "calls"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "activities" ADD CONSTRAINT "activities_center_id_project_id_fkey" FOREIGN KEY ("center_id", "project_id") REFERENCES "projects"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "activities" ADD CONSTRAINT "activities_center_id_plan_line_id_fkey" FOREIGN KEY ("center_id", "plan_line_id") REFERENCES "plan_lines"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "evaluations" ADD CONSTRAINT "evaluations_center_id_project_id_fkey" FOREIGN KEY ("center_id", "project_id") REFERENCES "projects"("center_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

SELECT guard_tenant_table('funds'), guard_tenant_table('projects'), guard_tenant_table('executors'), guard_tenant_table('project_places'), guard_tenant_table('plan_lines'), guard_tenant_table('budget_lines'), guard_tenant_table('tranches'), guard_tenant_table('expenses'), guard_tenant_table('project_changes'), guard_tenant_table('refunds'), guard_tenant_table('project_reports'), guard_tenant_table('supervision_visits'), guard_tenant_table('findings'), guard_tenant_table('surveys'), guard_tenant_table('survey_codes'), guard_tenant_table('survey_answers'), guard_tenant_table('body_ties'), guard_tenant_table('bars'), guard_tenant_table('charity_resources'), guard_tenant_table('distributions'), guard_tenant_table('opportunities'), guard_tenant_table('opportunity_replies'), guard_tenant_table('outcomes'), guard_tenant_table('honours');

-- Who carries a project out sees it and what belongs to it; a new one is made by the center alone.
CREATE FUNCTION narrow_by_project(narrowed regclass, key text DEFAULT 'project_id') RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format(
    'ALTER POLICY narrowed ON %1$s USING (%2$s OR EXISTS (SELECT FROM executors e
         WHERE e.center_id = %1$s.center_id AND e.project_id = %1$s.%3$I
           AND e.organization_id = (SELECT setting_id(''organization_id''))))',
    narrowed, narrowed_to(narrowed), key);
END
$$;
SELECT narrow_by('executors', 'organization_id'), narrow_by('executors', 'body_id'), narrow_by('project_places', 'place_id'),
  narrow_by('expenses', 'organization_id');
SELECT narrow_by_project('projects', 'id'), narrow_by_project('project_places'), narrow_by_project('plan_lines'),
  narrow_by_project('budget_lines'), narrow_by_project('tranches'), narrow_by_project('expenses'),
  narrow_by_project('project_changes'), narrow_by_project('refunds'), narrow_by_project('project_reports'),
  narrow_by_project('findings');

-- A third party sees a project that it was told to look at, for as long as it is told to; its own visits and findings
-- it writes.
CREATE FUNCTION read_project_by_evaluator(opened regclass, key text DEFAULT 'project_id') RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  own text := narrowed_to(opened);
BEGIN
  EXECUTE format(
    'ALTER POLICY narrowed ON %1$s USING (%2$s OR EXISTS (SELECT FROM evaluations v
         WHERE v.center_id = %1$s.center_id AND v.project_id = %1$s.%3$I AND v.state <> ''withdrawn''
           AND v.body_id = (SELECT setting_id(''body_id''))))
       WITH CHECK (%2$s)',
    opened, own, key);
END
$$;
SELECT narrow_by('supervision_visits', 'body_id'), narrow_by('findings', 'body_id'), narrow_by('surveys', 'body_id');
SELECT read_project_by_evaluator('projects', 'id'), read_project_by_evaluator('executors'),
  read_project_by_evaluator('project_places'), read_project_by_evaluator('plan_lines'),
  read_project_by_evaluator('budget_lines'), read_project_by_evaluator('tranches'),
  read_project_by_evaluator('expenses'), read_project_by_evaluator('project_reports'),
  read_project_by_evaluator('project_changes'), read_project_by_evaluator('findings');
-- Activities are read likewise; that they may be written before their links (narrow_by_link) stays.
DO $$
BEGIN
  EXECUTE format(
    'ALTER POLICY narrowed ON activities USING (%s OR EXISTS (SELECT FROM evaluations v
         WHERE v.center_id = activities.center_id AND v.project_id = activities.project_id AND v.state <> ''withdrawn''
           AND v.body_id = (SELECT setting_id(''body_id''))))',
    narrowed_to('activities'));
END
$$;
DO $$
DECLARE
  answers text;
BEGIN
  FOREACH answers IN ARRAY ARRAY['survey_codes', 'survey_answers'] LOOP
    EXECUTE format(
      'ALTER POLICY narrowed ON %1$I USING (%2$s OR EXISTS (SELECT FROM surveys s
           WHERE s.center_id = %1$I.center_id AND s.id = %1$I.survey_id
             AND s.body_id = (SELECT setting_id(''body_id''))))',
      answers, narrowed_to(answers::regclass));
  END LOOP;
END
$$;

SELECT narrow_by('distributions', 'organization_id'), narrow_by('distributions', 'body_id'),
  narrow_by('distributions', 'place_id'), narrow_by('outcomes', 'organization_id'), narrow_by('outcomes', 'body_id'),
  narrow_by('honours', 'organization_id'), narrow_by('honours', 'body_id'), narrow_by('bars', 'organization_id'),
  narrow_by('body_ties', 'organization_id'), narrow_by('body_ties', 'body_id'),
  narrow_by('opportunity_replies', 'organization_id');
-- Who posted something sees who answers it.
SELECT narrow_by('opportunity_replies', 'organization_id', 'to_id');
-- What is posted is posted for all.
DO $$
DECLARE
  own text;
BEGIN
  PERFORM narrow_by('opportunities', 'organization_id'), narrow_by('opportunities', 'body_id'),
    narrow_by('opportunities', 'place_id');
  own := narrowed_to('opportunities');
  EXECUTE format('ALTER POLICY narrowed ON opportunities USING (%1$s OR state = ''posted'') WITH CHECK (%1$s)', own);
END
$$;

ALTER TABLE funds ADD CONSTRAINT grants_something CHECK (granted_fen >= 0);
ALTER TABLE projects
  ADD CONSTRAINT project_in_order CHECK (starts_on <= ends_on),
  ADD CONSTRAINT project_counts_money CHECK (granted_fen >= 0 AND own_fen >= 0 AND coalesce(asked_fen, 0) >= 0),
  ADD CONSTRAINT people_with_basis CHECK ((people_served IS NULL) = (people_basis IS NULL));
ALTER TABLE executors ADD CONSTRAINT executed_by_one CHECK (num_nonnulls(organization_id, body_id) = 1);
CREATE UNIQUE INDEX executors_one_lead ON executors (center_id, project_id) WHERE lead;
ALTER TABLE plan_lines ADD CONSTRAINT plans_something CHECK (target > 0 AND tolerance BETWEEN 0 AND 100 AND coalesce(unit_price_fen, 0) >= 0);
ALTER TABLE budget_lines ADD CONSTRAINT budgets_something CHECK (amount_fen >= 0 AND tolerance BETWEEN 0 AND 100);
ALTER TABLE tranches
  ADD CONSTRAINT pays_something CHECK (amount_fen > 0),
  ADD CONSTRAINT paid_some_day CHECK ((state = 'paid') = (paid_on IS NOT NULL)),
  ADD CONSTRAINT approved_by_another CHECK (approved_by_id IS NULL
    OR (approved_by_id IS DISTINCT FROM requested_by_id AND approved_by_id IS DISTINCT FROM checked_by_id));
ALTER TABLE expenses ADD CONSTRAINT spends_something CHECK (amount_fen > 0);
CREATE UNIQUE INDEX expenses_invoice_once ON expenses (center_id, invoice) WHERE invoice IS NOT NULL AND state <> 'voided';
ALTER TABLE project_changes ADD CONSTRAINT change_decided_by_another CHECK (decided_by_id IS NULL OR decided_by_id <> requested_by_id);
CREATE UNIQUE INDEX project_changes_one_at_a_time ON project_changes (center_id, project_id) WHERE state = 'requested';
ALTER TABLE refunds ADD CONSTRAINT refunds_something CHECK (amount_fen > 0);
ALTER TABLE bars ADD CONSTRAINT bar_in_order CHECK (starts_on <= ends_on);
ALTER TABLE charity_resources
  ADD CONSTRAINT gives_something CHECK (quantity > 0 AND value_fen >= 0),
  ADD CONSTRAINT given_by_somebody CHECK (num_nonnulls(donor_id, donor_name) = 1);
ALTER TABLE distributions ADD CONSTRAINT hands_something_out CHECK (quantity > 0);
ALTER TABLE activities ADD CONSTRAINT line_of_a_project CHECK (plan_line_id IS NULL OR project_id IS NOT NULL);
CREATE INDEX activities_of_a_project ON activities (center_id, project_id, held_on) WHERE project_id IS NOT NULL;
CREATE UNIQUE INDEX evaluations_one_per_stage ON evaluations (center_id, project_id, stage)
  WHERE project_id IS NOT NULL AND state <> 'withdrawn';
ALTER TABLE evaluations ADD CONSTRAINT evaluates_something CHECK (num_nonnulls(evaluee_id, project_id) >= 1);

-- Evidence stays.
REVOKE UPDATE, DELETE ON survey_answers FROM fuhua_app;
REVOKE DELETE ON funds, projects, tranches, expenses, project_changes, refunds, project_reports, supervision_visits,
  findings, surveys, survey_codes, bars, charity_resources, distributions, opportunities, opportunity_replies, outcomes,
  honours FROM fuhua_app;
