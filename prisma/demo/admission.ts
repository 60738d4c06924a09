import type { Center } from "@/lib/db/context";
import type { Actor } from "@/lib/domain/access";
import { addDays, type CivilDate } from "@/lib/domain/base/civil-date";
import { draftNotice, proposeNotice } from "@/lib/usecases/admission/notice-draft";
import { closeNotice, publishNotice } from "@/lib/usecases/admission/notice-publication";
import { tickMessages } from "@/lib/usecases/center/message";
import { signAgreements } from "@/lib/usecases/incubation/entry";
import { confirmRanking, viewRanking } from "@/lib/usecases/review/ranking";
import type { Batch } from "./batch";
import { act, moment } from "./visits";

/** From the last mark to the signed agreements: ranking, notice, its end, the ceremony; all messages pasted into WeChat. */
export async function admit(
  center: Center,
  staff: Actor,
  batch: Batch,
  days: { confirm: CivilDate; notice: CivilDate; ceremony: CivilDate },
): Promise<void> {
  await act(center, staff, "ranking.confirm", moment(days.confirm, "18:20"), async (ctx) => {
    const { digest } = await viewRanking(ctx, { call: batch });
    if (digest === null) throw new Error("nothing to confirm");
    await confirmRanking(ctx, { call: batch.id, digest, admitted: [], reason: "" });
  });
  const noon = moment(days.notice, "10:00");
  const notice = await act(center, staff, "notice.draft", noon, async (ctx) => {
    const { proposal, why } = await proposeNotice(ctx, { call: batch });
    if (!proposal) throw new Error(why ?? "no proposal");
    const { title, body, contact, period } = proposal;
    const { id } = await draftNotice(ctx, { call: batch.id, title, body, contact, ...period });
    return { id, endsOn: period.endsOn };
  });
  await act(center, staff, "notice.publish", noon, (ctx) => publishNotice(ctx, { notice: notice.id }));
  await act(center, staff, "notice.close", moment(addDays(notice.endsOn, 3), "09:30"), (ctx) =>
    closeNotice(ctx, { notice: notice.id, statement: "公示期内未收到异议。" }),
  );
  await act(center, staff, "agreement.sign", moment(days.ceremony, "15:00"), async (ctx) => {
    const agreements = await ctx.db.agreement.findMany({
      where: { callId: batch.id },
      select: { id: true },
    });
    await signAgreements(ctx, {
      call: batch.id,
      agreements: agreements.map(({ id }) => id),
      side: "both",
      signedOn: days.ceremony,
    });
  });
  await act(center, staff, "message.release", moment(days.ceremony, "16:30"), async (ctx) => {
    const messages = await ctx.db.message.findMany({ where: { state: "waiting" }, select: { id: true } });
    await tickMessages(ctx, { messages: messages.map(({ id }) => id) });
  });
}
