import { z } from "zod";
import type { Context } from "@/lib/db/context";
import { civilDate } from "@/lib/domain/base/civil-date";
import { eventLabel } from "@/lib/domain/events";
import { blankPaper } from "@/lib/domain/recruitment/application/application-paper";
import type { CallKey } from "@/lib/domain/recruitment/call/call-key";
import { closingInWords } from "@/lib/domain/recruitment/call/call-phase";
import { callNotice } from "../site";
import { callAsks } from "./call-asks";

/** What happened to a call that its applicants had to know. */
const told = ["publishCall", "supplement", "extend", "closeCall", "reopenCall", "endWithoutAdmission"];

const end = z.object({ closesOn: z.string().transform(civilDate), closesAt: z.string() });
const moved = z.object({ before: end, after: end });

/** What applicants of a published call rely on, as it was frozen, and what was corrected since, by whom and why. */
export async function callTerms(ctx: Context, input: { call: CallKey }) {
  const { id, asks } = await callAsks(ctx, input.call);
  const notice = await callNotice(ctx, { centerId: ctx.center.id, id });
  const entries = await ctx.db.auditEntry.findMany({
    where: { centerId: ctx.center.id, subjectType: "call", subjectId: id, event: { in: told } },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    select: { id: true, at: true, actorName: true, event: true, reason: true, details: true },
  });
  const amended = entries.map(({ event, details, ...entry }) => {
    const window = moved.safeParse(details);
    const change = window.success
      ? `截止时间由${closingInWords(window.data.before)}改为${closingInWords(window.data.after)}`
      : null;
    return { ...entry, label: eventLabel("call", event), change };
  });
  return { notice, amended, form: blankPaper(asks) };
}
