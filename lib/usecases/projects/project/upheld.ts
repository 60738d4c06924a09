import type { Context } from "@/lib/db/context";
import { type Sql, sql } from "@/lib/db/sql";
import { objectionName } from "@/lib/domain/admission/objection";
import { AppError } from "@/lib/domain/base/errors";
import type { ProjectState } from "@/lib/domain/projects/project/project";
import { concerned, decidedSince, standingOf } from "./project-standing";

/** Objections that were right to projects that go on, or wait to be dropped, without a change approved because of them. */
export function upheldInHand({ center }: Context): Sql {
  return sql`
    select p.id, p.name, o.number, o.answered_on as "answeredOn", o.notice_id as notice, o.grounds, o.answer,
           (select c.id from project_changes c where c.center_id = o.center_id and c.objection_id = o.id
             and c.project_id = p.id and c.state = 'requested' order by c.id limit 1) as change
      from objections o
      join public_notices n on n.center_id = o.center_id and n.id = o.notice_id and n.state <> 'withdrawn'
      join projects p on p.center_id = o.center_id and ${concerned}
     where o.center_id = ${center.id}::uuid and o.state = 'upheld' and p.state not in ('terminated', 'dropped')
       and not exists (select from project_changes c where c.center_id = o.center_id and c.objection_id = o.id
         and c.project_id = p.id and ${decidedSince})`;
}

/** The same for the bureau, with the change that waits for it, if one was asked for, and the notice; the oldest first. */
export function upheldToDecide(ctx: Context) {
  return ctx.db.$queryRaw<
    {
      id: string;
      name: string;
      number: number;
      notice: string;
      grounds: string;
      answer: string | null;
      change: string | null;
    }[]
  >`
    select id::text, name, number, notice::text, grounds, answer, change::text from (${upheldInHand(ctx)}) u order by "answeredOn", name, number`;
}

/** The project that an objection concerns, where there is one, with the change that followed; null where none was made. */
export async function projectObjectedTo(ctx: Context, { objection: id }: { objection: string }) {
  const [project] = await ctx.db.$queryRaw<{ id: string; name: string; state: ProjectState }[]>`
    select p.id::text, p.name, p.state::text as state
      from objections o
      join public_notices n on n.center_id = o.center_id and n.id = o.notice_id
      join projects p on p.center_id = o.center_id and ${concerned}
     where o.center_id = ${ctx.center.id}::uuid and o.id = ${id}::uuid`;
  if (!project) return null;
  const { objections, paidFen, refunds } = await standingOf(ctx, project.id);
  return {
    ...{ ...project, paidFen, refunds: refunds.filter(({ objection }) => objection === id) },
    change: objections.find((one) => one.id === id)?.change ?? null,
  };
}

/** Refuses to decide on the ground of an objection that was right, and is not any more; it stays as it is until then. */
export async function assertStillRight(
  { center, db }: Context,
  { objectionId }: { objectionId: string | null },
): Promise<void> {
  if (objectionId === null) return;
  const [found] = await db.$queryRaw<{ number: number; state: string }[]>`
    select number, state::text as state from objections
     where center_id = ${center.id}::uuid and id = ${objectionId}::uuid for share`;
  if (found && found.state !== "upheld")
    throw new AppError(
      "conflict",
      `${objectionName(found)}的结论已经撤销，这项申请失去依据，不能批准；请不予批准，或等异议重新答复。`,
    );
}
