import type { Context } from "@/lib/db/context";
import { chinaDate, chinaDayStart } from "@/lib/domain/base/china-time";
import { addDays, type CivilDate, formatDate, fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { notFound } from "@/lib/domain/base/errors";
import type { MilestoneState } from "@/lib/domain/incubation/plan/milestone";
import { say } from "../../center/say";
import { unsay } from "../../center/unsay";
import { contactsOf } from "../contacts";

/** An organization is reminded so many days before a milestone is due. */
const remindBefore = 7;

interface Told {
  id: string;
  organizationId: string;
  leadName: string;
  milestones: readonly { id: string; state: MilestoneState; dueOn: CivilDate }[];
}

/** Tells the organization of the plan that was agreed on, and leaves its reminders to the queue. */
export async function tellOfPlan(ctx: Context, plan: Told): Promise<void> {
  const contact = (await contactsOf(ctx, [plan.organizationId])).get(plan.organizationId);
  if (!contact) throw notFound("社会组织");
  const open = plan.milestones.filter(({ state }) => state === "open");
  const { organization, to } = contact;
  await say(ctx, "planAgreed", [
    {
      subject: { type: "plan", id: plan.id },
      to,
      fields: {
        收件人: to.name,
        组织名称: organization,
        里程碑数: `${plan.milestones.filter(({ state }) => state !== "dropped").length}`,
        联系人: plan.leadName,
      },
    },
  ]);
  for (const { id, dueOn } of open) {
    const day = addDays(dueOn, -remindBefore);
    if (day <= chinaDate(ctx.now)) continue; // the message above has just told
    await ctx.enqueue("remindMilestone", { milestone: id }, { startAfter: chinaDayStart(day) });
  }
}

/** Takes back what waits to be said of a plan that is drawn up anew. */
export function untellOfPlan(ctx: Context, plan: Pick<Told, "id" | "milestones">, reason: string) {
  return unsay(ctx, "revisePlan", [plan.id, ...plan.milestones.map(({ id }) => id)], reason);
}

interface Due {
  title: string;
  dueOn: Date;
  organizationId: string;
  waits: boolean;
  told: boolean;
}

/** Reminds an organization of a milestone that is due within a week, once for each day it was due on. */
export async function remindOfMilestone(ctx: Context, { milestone: id }: { milestone: string }) {
  const [found] = await ctx.db.$queryRaw<Due[]>`
    select m.title, m.due_on as "dueOn", m.organization_id as "organizationId",
      m.state = 'open' and p.state = 'agreed' as waits,
      exists (select from messages s where s.center_id = m.center_id and s.occasion = 'milestoneDue'
        and s.subject_type = 'milestone' and s.subject_id = m.id and s.created_at > p.agreed_on) as told
      from milestones m join incubation_plans p on p.center_id = m.center_id and p.id = m.plan_id
     where m.center_id = ${ctx.center.id}::uuid and m.id = ${id}::uuid`;
  if (!found) throw notFound("里程碑");
  const dueOn = fromUtcMidnight(found.dueOn);
  const today = chinaDate(ctx.now);
  if (!found.waits || found.told || dueOn < today || addDays(dueOn, -remindBefore) > today)
    return ctx.audit.nothing(
      "it is not open, was told before, is over, or not due yet by this center's clock",
    );
  const contact = (await contactsOf(ctx, [found.organizationId])).get(found.organizationId);
  if (!contact) throw notFound("社会组织");
  const { organization, to } = contact;
  const fields = {
    收件人: to.name,
    组织名称: organization,
    里程碑: found.title,
    完成期限: formatDate(dueOn),
  };
  await say(ctx, "milestoneDue", [{ subject: { type: "milestone", id }, to, fields }]);
  await ctx.audit({ subject: { type: "milestone", id }, event: "remind" });
}
