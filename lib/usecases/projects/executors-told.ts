import type { Subject } from "@/lib/db/audit";
import type { Context } from "@/lib/db/context";
import { formatYuan } from "@/lib/domain/base/money";
import type { ProjectOccasion } from "@/lib/domain/center/project-occasions";
import { say } from "../center/say";
import { contactsOf } from "../incubation/contacts";

interface Told {
  /** The id of the project. */
  project: string;
  subject: Subject;
  /** What it is about, and what is to be known of it, as the words of the occasion put them. */
  about: string;
  told: string;
  /** Whom, by the ids of organizations: who carries it out, unless others are named. */
  whom?: readonly string[];
}

/** Tells the organizations that carry a project out; other bodies have no address on record here. */
export async function tellExecutors(
  ctx: Context,
  occasion: ProjectOccasion,
  { project: id, subject, about, told, whom }: Told,
): Promise<void> {
  const { center, db } = ctx;
  const project = await db.project.findFirstOrThrow({
    where: { centerId: center.id, id },
    select: { name: true, executors: { select: { organizationId: true } } },
  });
  const executors = project.executors.flatMap(({ organizationId }) => organizationId ?? []);
  const contacts = [...(await contactsOf(ctx, whom ?? executors)).values()];
  await say(
    ctx,
    occasion,
    contacts.map(({ organization, to }) => ({
      ...{ subject, to },
      fields: {
        ...{ 收件人: to.name, 组织名称: organization, 项目名称: project.name },
        ...{ 事项: about, 说明: told.replace(/。$/, "") },
      },
    })),
  );
}

interface Payment {
  id: string;
  projectId: string;
  name: string;
  amountFen: bigint;
}

/** Tells them what became of a payment. */
export function tellOfTranche(
  ctx: Context,
  occasion: "trancheApproved" | "tranchePaid" | "trancheBlocked",
  { id, projectId, name, amountFen }: Payment,
  told: string,
) {
  const subject = { type: "tranche" as const, id };
  return tellExecutors(ctx, occasion, {
    project: projectId,
    subject,
    about: `${name} ${formatYuan(amountFen)}`,
    told,
  });
}
