import type { Center } from "@/lib/db/context";
import { addDays, type CivilDate } from "@/lib/domain/base/civil-date";
import type { Fen } from "@/lib/domain/base/money";
import { approveChange, requestChange } from "@/lib/usecases/projects/change/change";
import { askRefund } from "@/lib/usecases/projects/money/refund";
import type { Person } from "@/tests/support/factories";
import { act, moment } from "../visits";
import type { KeptProject } from "./plan";

/** A project was given two more months: asked for by the desk, approved by the bureau. */
export async function prolong(
  center: Center,
  { staff, approver }: Record<"staff" | "approver", Person>,
  { project, document, today }: { project: KeptProject; document: string; today: CivilDate },
): Promise<void> {
  const asked = moment(addDays(today, -14), "10:00");
  const { id: change } = await act(center, staff.actor, "project.edit", asked, (ctx) =>
    requestChange(ctx, {
      project: project.id,
      change: { kind: "term", after: { endsOn: addDays(project.endsOn, 60) } },
      why: { reason: "暑期服务对象外出，部分活动顺延，指标和预算不变。", document },
    }),
  );
  const decided = moment(addDays(today, -11), "15:00");
  await act(center, approver.actor, "change.decide", decided, (ctx) =>
    approveChange(ctx, { change, decision: "同意延期，指标和资金不变。" }),
  );
}

/** What a project that is closed did not spend is asked back. */
export async function askBack(
  center: Center,
  staff: Person,
  { project, amountFen, today }: { project: KeptProject; amountFen: Fen; today: CivilDate },
): Promise<void> {
  const asked = moment(addDays(today, -6), "11:00");
  await act(center, staff.actor, "project.edit", asked, (ctx) =>
    askRefund(ctx, {
      ...{ project: project.id, amountFen, dueOn: addDays(today, 24) },
      ...{ reason: "结项核定有结余，按协议退回。", document: "结项审核意见" },
    }),
  );
}
