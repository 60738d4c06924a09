import type { Center, Context } from "@/lib/db/context";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import type { Permission } from "@/lib/domain/access";
import { civilDate } from "@/lib/domain/base/civil-date";
import { draftNotice } from "@/lib/usecases/admission/notice-draft";
import { closeNotice, publishNotice } from "@/lib/usecases/admission/notice-publication";
import { signAgreements } from "@/lib/usecases/incubation/entry";
import { makeCenter, makePerson, ownerClient, type Person, visitOf } from "../factories";
import { makeRankedCall } from "../review/ranked-call";
import { nth } from "../review/review-world";

/** Acts of one person in one center, on days given as "2022-01-17"; every act must leave an audit record. */
export function actorIn(center: Center, person: Person) {
  return <I, R>(permission: Permission, day: string, run: (ctx: Context, input: I) => Promise<R>, input: I) =>
    actInCenter(visitOf(center, person, permission, day), (ctx) => run(ctx, input));
}

export const noticeText = {
  startsOn: civilDate("2022-01-17"),
  endsOn: civilDate("2022-01-21"),
  title: "第三批入围社会组织公示",
  body: "现将入围名单予以公示。",
  contact: "受理单位：孵化中心\n电话：0352-1234567",
};

/** Ranking confirmed on 14 January 2022, notice drafted on the 17th. */
export async function makeDraftedNotice(
  center: Center,
  staff: Person,
  plan: Parameters<typeof makeRankedCall>[1] = {},
  text = noticeText,
) {
  const act = actorIn(center, staff);
  const made = await inCenter(visitOf(center, staff, "ranking.confirm", "2022-01-14"), (ctx) =>
    makeRankedCall(ctx, plan),
  );
  const notice = await act("notice.draft", "2022-01-17", draftNotice, {
    call: made.call.id,
    ...text,
  });
  return { ...made, notice };
}

/** … published on the 17th, closed on the 24th: the agreements are prepared. In the order of their numbers. */
export async function makeSigningCall(
  center: Center,
  staff: Person,
  plan: Parameters<typeof makeRankedCall>[1] = {},
  text = noticeText,
) {
  const act = actorIn(center, staff);
  const made = await makeDraftedNotice(center, staff, plan, text);
  await act("notice.publish", "2022-01-17", publishNotice, { notice: made.notice.id });
  await act("notice.close", "2022-01-24", closeNotice, {
    notice: made.notice.id,
    statement: "公示期内无异议。",
  });
  const agreements = await inCenter(visitOf(center, staff, "agreement.view", "2022-01-24"), (ctx) =>
    ctx.db.agreement.findMany({ where: { callId: made.call.id }, orderBy: { number: "asc" } }),
  );
  return { ...made, agreements };
}

/** A call that signs on paper, on 17 February 2022, in a center of its own. */
export async function openPaperSigning() {
  const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
  const center = await makeCenter(owner);
  const staff = await makePerson(owner, center, ["staff"], { name: "赵工" });
  const made = await makeSigningCall(center, staff);
  const act = actorIn(center, staff);
  const read = <R>(run: (ctx: Context) => Promise<R>) =>
    inCenter(visitOf(center, staff, "agreement.view", "2022-02-17"), run);
  const sign = (place: number, side: "both" | "organization" | "center" = "both") =>
    act("agreement.sign", "2022-02-17", signAgreements, {
      call: made.call.id,
      agreements: [nth(made.agreements, place).id],
      side,
      signedOn: civilDate("2022-02-17"),
      centerSigner: "钱主任",
    });
  return { center, staff, made, act, read, sign };
}
