-- What is said to people: the words of a center, the messages that wait and went out, and every try to deliver one.

-- CreateEnum
CREATE TYPE "message_channel" AS ENUM ('email', 'sms', 'copy');

-- CreateEnum
CREATE TYPE "message_state" AS ENUM ('waiting', 'released', 'sending', 'sent', 'failed', 'doubtful', 'voided');

-- CreateEnum
CREATE TYPE "message_attempt_outcome" AS ENUM ('sent', 'temporary', 'permanent', 'uncertain');

-- CreateTable
CREATE TABLE "message_templates" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "occasion" TEXT NOT NULL,
    "channel" "message_channel" NOT NULL,
    "subject" TEXT,
    "body" TEXT NOT NULL,

    CONSTRAINT "message_templates_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "messages" (
    "center_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "occasion" TEXT NOT NULL,
    "channel" "message_channel" NOT NULL,
    "recipient_name" TEXT NOT NULL,
    "email" TEXT,
    "mobile" TEXT,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "fields" JSONB NOT NULL,
    "subject" TEXT,
    "body" TEXT NOT NULL,
    "state" "message_state" NOT NULL DEFAULT 'waiting',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "released_by_name" TEXT,
    "released_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "tries" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "messages_pkey" PRIMARY KEY ("center_id","id")
);

-- CreateTable
CREATE TABLE "message_attempts" (
    "center_id" UUID NOT NULL,
    "message_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "channel" "message_channel" NOT NULL,
    "began_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "outcome" "message_attempt_outcome",
    "answer" TEXT,

    CONSTRAINT "message_attempts_pkey" PRIMARY KEY ("center_id","message_id","number")
);

-- CreateIndex
CREATE UNIQUE INDEX "message_templates_center_id_occasion_channel_key" ON "message_templates"("center_id", "occasion", "channel");

-- CreateIndex
CREATE INDEX "messages_center_id_state_id_idx" ON "messages"("center_id", "state", "id");

-- CreateIndex
CREATE INDEX "messages_center_id_occasion_id_idx" ON "messages"("center_id", "occasion", "id");

-- CreateIndex
CREATE INDEX "messages_center_id_subject_type_subject_id_idx" ON "messages"("center_id", "subject_type", "subject_id");

-- AddForeignKey
ALTER TABLE "message_templates" ADD CONSTRAINT "message_templates_center_id_fkey" FOREIGN KEY ("center_id") REFERENCES "centers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "messages" ADD CONSTRAINT "messages_center_id_fkey" FOREIGN KEY ("center_id") REFERENCES "centers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message_attempts" ADD CONSTRAINT "message_attempts_center_id_message_id_fkey" FOREIGN KEY ("center_id", "message_id") REFERENCES "messages"("center_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT guard_tenant_table('message_templates'), guard_tenant_table('messages'), guard_tenant_table('message_attempts');

-- What was said, and tried, stays.
REVOKE DELETE ON messages, message_attempts FROM fuhua_app;

-- Facts that no screen may break.
ALTER TABLE messages ADD CONSTRAINT can_be_reached CHECK (
  CASE channel WHEN 'email' THEN email IS NOT NULL AND subject IS NOT NULL WHEN 'sms' THEN mobile IS NOT NULL ELSE true END);
ALTER TABLE messages ADD CONSTRAINT released_by_somebody CHECK (
  state IN ('waiting', 'voided') OR (released_at IS NOT NULL AND released_by_name IS NOT NULL));
ALTER TABLE messages ADD CONSTRAINT sent_at_a_time CHECK ((state = 'sent') = (sent_at IS NOT NULL));
ALTER TABLE message_templates ADD CONSTRAINT mail_has_a_subject CHECK ((channel = 'email') = (subject IS NOT NULL));
