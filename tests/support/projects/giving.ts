import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { handOut } from "@/lib/usecases/projects/giving/distribution";
import { addHonour } from "@/lib/usecases/projects/giving/honour";
import { addOutcome } from "@/lib/usecases/projects/giving/outcome";
import { addResource, publishResource, receiveResource } from "@/lib/usecases/projects/giving/resource";

/** A gift of goods by somebody who may be named. */
export const plainGift = {
  donorId: null,
  donorName: "钱先生",
  anonymous: false,
  title: "学习桌椅",
  kind: "goods" as const,
  mode: null,
  quantity: 50,
  unit: "套",
  valueFen: 1_000_000n,
  valueBasis: "发票",
  through: null,
  conditions: "只用于社区学堂",
  longTerm: false,
  projectId: null,
};

/** A hand-out of ten of them on the day of the visit, to nobody yet. */
export const plainHandOut = {
  quantity: 10,
  organizationId: null,
  bodyId: null,
  placeId: null,
  projectId: null,
  assisted: null,
  receiver: "孙丽",
  people: 30,
  households: null,
  effect: null,
};

export const plainNeed = {
  direction: "need" as const,
  topic: "service" as const,
  title: "为独居老人义剪",
  text: "每月一次，约 40 位老人。",
  contact: "0352-1234567",
  closesOn: null,
};

/** A gift that was received on the day of the visit. */
export async function makeReceived(ctx: Context, fields: Partial<Parameters<typeof addResource>[1]> = {}) {
  const { id } = await addResource(ctx, { ...plainGift, ...fields });
  await receiveResource(ctx, {
    resource: id,
    receivedOn: chinaDate(ctx.now),
    receivedByName: "王芳",
    quality: "完好",
  });
  return id;
}

/**
 * One of each: a published gift, what was handed out of it, what an organization hands in and what the center has posted
 * with that organization's answer, an outcome and an honour.
 */
export async function makeGiving(ctx: Context, words: string, organizationId: string) {
  const { center, db, now } = ctx;
  const today = chinaDate(now);
  const resource = await makeReceived(ctx, { title: `${words}桌椅`, donorName: `${words}钱先生` });
  await publishResource(ctx, { resource });
  const distribution = await handOut(ctx, { ...plainHandOut, resource, handedOn: today, organizationId });
  const opportunity = await db.opportunity.create({
    data: {
      centerId: center.id,
      ...plainNeed,
      title: `${words}义剪`,
      organizationId,
      posterName: `${words}组织`,
      state: "reported",
      createdAt: now,
    },
  });
  const posted = await db.opportunity.create({
    data: {
      centerId: center.id,
      ...plainNeed,
      title: `${words}义诊`,
      posterName: center.name,
      state: "posted",
      createdAt: now,
    },
  });
  const reply = await db.opportunityReply.create({
    data: {
      centerId: center.id,
      opportunityId: posted.id,
      organizationId,
      replierName: `${words}组织`,
      text: `${words}愿意承担`,
      contact: "13800001234",
      createdAt: now,
    },
  });
  const outcome = await addOutcome(ctx, {
    title: `${words}合同`,
    kind: "contract",
    organizationId,
    bodyId: null,
    partner: `${words}县`,
    signedOn: today,
    amountFen: 500_000n,
    opportunityId: posted.id,
    projectId: null,
  });
  const honour = await addHonour(ctx, {
    name: `${words}大赛`,
    tier: `${words}一等奖`,
    awardedBy: "省民政厅",
    awardedOn: today,
    holder: `${words}组织`,
    organizationId,
    bodyId: null,
    projectId: null,
    note: null,
  });
  return {
    resource,
    distribution: distribution.id,
    opportunity: opportunity.id,
    posted: posted.id,
    reply: reply.id,
    outcome: outcome.id,
    honour: honour.id,
  };
}
