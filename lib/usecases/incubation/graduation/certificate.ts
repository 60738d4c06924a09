import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import type { giveCertificateForm } from "@/lib/domain/incubation/graduation-acts";
import { certificateFile, certificateOf } from "../../admission/certificate";
import { getGraduation, lockGraduation, moveGraduation, type OneGraduation } from "./record";

/** An assessment with the certificate that came of it, if one stands. */
export async function graduationCertificate(ctx: Context, input: { graduation: string }) {
  const graduation = await getGraduation(ctx, input);
  return { ...graduation, certificate: await certificateOf(ctx, { type: "graduation", id: graduation.id }) };
}

/** Its file, for the desk and within its scope for the organization. */
export async function graduationCertificateFile(ctx: Context, { graduation: id }: { graduation: string }) {
  return certificateFile(ctx, { type: "graduation", id });
}

/** Notes to whom the printed certificate was handed over, and on which day. */
export async function giveCertificate(
  ctx: Context,
  { givenOn, givenTo, ...input }: FormValue<typeof giveCertificateForm> & OneGraduation,
) {
  const graduation = await lockGraduation(ctx, input);
  const { decidedOn, result } = graduation;
  if (result !== "graduate" || decidedOn === null) throw new AppError("conflict", "没有出壳证书可以发放。");
  if (givenOn > chinaDate(ctx.now) || givenOn < fromUtcMidnight(decidedOn))
    throw invalid({ givenOn: "领取日期应在作出结果之后、不晚于今天。" });
  const given = { certificateGivenOn: toUtcMidnight(givenOn), certificateGivenTo: givenTo };
  await moveGraduation(ctx, graduation, "giveCertificate", given);
  return { id: graduation.id };
}
