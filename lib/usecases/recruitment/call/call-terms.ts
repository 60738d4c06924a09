import { z } from "zod";
import type { Context } from "@/lib/db/context";
import { civilDate } from "@/lib/domain/base/civil-date";
import { optionsOf } from "@/lib/domain/base/form";
import { wordOptions } from "@/lib/domain/center/option-list";
import { eventLabel } from "@/lib/domain/events";
import { blankPaper } from "@/lib/domain/recruitment/application/application-paper";
import type { CallKey } from "@/lib/domain/recruitment/call/call-key";
import { closingInWords } from "@/lib/domain/recruitment/call/call-phase";
import { residencyLabels } from "@/lib/domain/recruitment/residency-mode";
import { wordsOf } from "@/lib/usecases/center/option-list";
import { type PublicCall, readCall } from "../site";

interface Told {
  id: string;
  at: Date;
  actorName: string;
  event: string;
  reason: string | null;
  details: unknown;
}

const end = z.object({ closesOn: z.string().transform(civilDate), closesAt: z.string() });
const moved = z.object({ before: end, after: end });

/** What happened to a call that its applicants had to know, in its order. */
function toldOf(ctx: Context, { kind, number }: CallKey) {
  return ctx.db.$queryRaw<Told[]>`
    select e.id::text as id, e.at, e.actor_name as "actorName", e.event, e.reason, e.details
      from calls c join audit_entries e
        on e.center_id = c.center_id and e.subject_type = 'call' and e.subject_id = c.id
       and e.event in ('publishCall', 'supplement', 'extend', 'closeCall', 'reopenCall', 'endWithoutAdmission')
     where c.center_id = ${ctx.center.id}::uuid and c.kind::text = ${kind} and c.number = ${number}
     order by e.at, e.id`;
}

function formOf(notice: PublicCall, fields: readonly string[]) {
  return blankPaper({
    kind: notice.kind,
    fields: wordOptions(fields),
    needs: notice.needs.map(({ id, title }) => ({ value: id, label: title })),
    categories: wordOptions(notice.categories),
    groups: notice.groups.map(({ id, name }) => ({ value: id, label: name })),
    stages: wordOptions(notice.stages),
    residencyModes: optionsOf(notice.residencyModes, residencyLabels),
    conditions: notice.conditions,
    questions: notice.questions,
    materials: notice.materials,
  });
}

/** What applicants of a published call rely on, as it was frozen, and what was corrected since, by whom and why. */
export async function callTerms(ctx: Context, { call }: { call: CallKey }) {
  const notice = await readCall(ctx, { call });
  const amended = (await toldOf(ctx, call)).map(({ event, details, ...entry }) => {
    const window = moved.safeParse(details);
    const change = window.success
      ? `截止时间由${closingInWords(window.data.before)}改为${closingInWords(window.data.after)}`
      : null;
    return { ...entry, label: eventLabel("call", event), change };
  });
  return { notice, amended, form: formOf(notice, (await wordsOf(ctx, "field")).words) };
}
