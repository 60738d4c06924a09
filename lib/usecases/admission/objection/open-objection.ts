import type { Context } from "@/lib/db/context";
import { objectionName } from "@/lib/domain/admission/objection";
import { type CivilDate, formatDate, fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid } from "@/lib/domain/base/errors";

/** The first objection against one of these applications that is not answered yet. */
export function openObjection(ctx: Context, applications: readonly string[]) {
  return ctx.db.objection.findFirst({
    where: { centerId: ctx.center.id, applicationId: { in: [...applications] }, state: "open" },
    orderBy: [{ receivedOn: "asc" }, { number: "asc" }],
    select: { id: true, number: true, state: true, applicationId: true },
  });
}

/** Nobody signs, or is promoted, whom an open objection concerns. */
export async function assertUnopposed(
  ctx: Context,
  applications: readonly string[],
  act: "签约" | "递补",
): Promise<void> {
  const found = await openObjection(ctx, applications);
  if (!found) return;
  const { name } = await ctx.db.application.findFirstOrThrow({
    where: { centerId: ctx.center.id, id: found.applicationId ?? "" },
    select: { name: true },
  });
  throw new AppError(
    "conflict",
    `对${name}的${objectionName(found)}还没有答复，暂不能${act}。请到“异议”答复后再办理；其他组织不受影响，可以单独办理。`,
  );
}

/** The first objection to the award of a project that one of these agreements is on, without an answer or right. */
export function objectionToAward({ center, db }: Context, agreements: readonly string[]) {
  return db.objection.findFirst({
    where: {
      ...{ centerId: center.id, state: { in: ["open", "upheld"] } },
      notice: { state: { not: "withdrawn" }, project: { agreementId: { in: [...agreements] } } },
    },
    orderBy: [{ state: "asc" }, { receivedOn: "asc" }, { number: "asc" }],
    select: { id: true, number: true, state: true },
  });
}

/** Nobody signs on an award before its notice has ended, or while somebody objects to it, or when that was right. */
export async function assertAwardStands(
  ctx: Context,
  agreements: readonly string[],
  signedOn: CivilDate,
): Promise<void> {
  const found = await objectionToAward(ctx, agreements);
  if (found)
    throw new AppError(
      "conflict",
      found.state === "open"
        ? `对直接委托的${objectionName(found)}还没有答复，暂不能签约。请到“异议”答复后再办理。`
        : `对直接委托的${objectionName(found)}成立，不能签约，请登记放弃签约。`,
    );
  const notice = await ctx.db.publicNotice.findFirst({
    where: {
      ...{ centerId: ctx.center.id, state: { not: "withdrawn" } },
      project: { agreementId: { in: [...agreements] } },
    },
    orderBy: { endsOn: "desc" },
    select: { endsOn: true },
  });
  const endsOn = notice && fromUtcMidnight(notice.endsOn);
  if (endsOn && signedOn <= endsOn)
    throw invalid({ signedOn: `公示期到${formatDate(endsOn)}结束，签署日期应在这一天之后。` });
}
