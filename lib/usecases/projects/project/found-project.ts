import type { Context } from "@/lib/db/context";
import { lockCenter } from "@/lib/db/lock-center";
import { AppError, notFound } from "@/lib/domain/base/errors";
import type { WrittenProject } from "@/lib/domain/projects/project/project-form";
import { assertDecided, enterProject } from "./project-write";

/** From the agreement that a selection led to, best before it is issued: its text then has the tables. One makes one project. */
export async function foundProject(
  ctx: Context,
  { agreement: number, ...written }: WrittenProject & { agreement: string },
) {
  const { center, db } = ctx;
  await lockCenter(ctx);
  await db.$queryRaw`
    select 1 from agreements where center_id = ${center.id}::uuid and number = ${number} for update`;
  const agreement = await db.agreement.findFirst({
    where: { centerId: center.id, number },
    include: { application: true, projects: { select: { number: true } } },
  });
  if (!agreement) throw notFound("协议");
  if (agreement.state === "voided") throw new AppError("conflict", "协议已经作废，不能立项。");
  const [known] = agreement.projects;
  if (known) throw new AppError("conflict", `这份协议已经立项：${known.number}。`);
  // Its terms are settled without the project, and the text is being written.
  const { state, templateId, issuedAt } = agreement;
  if (state === "prepared" && templateId !== null && issuedAt === null)
    throw new AppError("conflict", "这份协议正在签发，签发完成后才能立项。");
  assertDecided(agreement.application?.grantedFen ?? null, written);
  return enterProject(
    ctx,
    written,
    {
      ...{ agreementId: agreement.id, applicationId: agreement.applicationId },
      askedFen: agreement.application?.askedFen ?? null,
      signedOn: agreement.state === "signed" ? agreement.centerSignedOn : null,
    },
    "found",
  );
}
