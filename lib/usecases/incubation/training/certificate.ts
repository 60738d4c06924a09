import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { AppError, notFound } from "@/lib/domain/base/errors";
import type { Paper } from "@/lib/domain/base/paper";
import { safeName } from "@/lib/domain/center/safe-name";
import { attendanceTitle, attendanceWords } from "@/lib/domain/incubation/attendance-certificate";
import { writePdfOfMany } from "@/lib/io/pdf";
import { certificateFile, issueCertificates, paperOf } from "../../admission/certificate";
import { revokeProofsOf } from "../../admission/proof";

interface Uncertified {
  id: string;
  name: string;
  from: string | null;
  organizationId: string | null;
  starts: Date[];
  minutes: number;
}

/** Who came to at least one session and has no certificate that stands. */
function uncertified({ center, db }: Context, training: string): Promise<Uncertified[]> {
  return db.$queryRaw<Uncertified[]>`
    select e.id, e.name, coalesce(o.name, e.team) as from, e.organization_id as "organizationId",
      array_agg(s.starts_at order by s.starts_at) as starts,
      sum(extract(epoch from s.ends_at - s.starts_at) / 60)::int as minutes
      from enrolments e
      join attendances a on a.center_id = e.center_id and a.enrolment_id = e.id
      join training_sessions s on s.center_id = a.center_id and s.id = a.session_id
      left join organizations o on o.center_id = e.center_id and o.id = e.organization_id
     where e.center_id = ${center.id}::uuid and e.training_id = ${training}::uuid
       and not exists (select from proofs p where p.center_id = e.center_id and p.subject_type = 'enrolment'
         and p.subject_id = e.id and p.revoked_at is null)
     group by e.id, e.name, o.name, e.team, e.organization_id, e.created_at
     order by e.created_at, e.id`;
}

/** Gives everybody who came a certificate; who has one keeps it. */
export async function certifyTraining(ctx: Context, { training: id }: { training: string }) {
  await ctx.db.$queryRaw`
    select 1 from trainings where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for no key update`;
  const training = await ctx.db.training.findFirst({
    where: { centerId: ctx.center.id, id },
    select: { title: true, state: true, _count: { select: { sessions: true } } },
  });
  if (!training) throw notFound("培训");
  if (training.state !== "closed") throw new AppError("conflict", "培训结束后才能开具证明，请先“结束”培训。");
  const people = await uncertified(ctx, id);
  if (people.length === 0) throw new AppError("conflict", "没有要开具的：签到的学员都已有证明。");
  const center = { name: ctx.center.name, today: chinaDate(ctx.now) };
  const sessions = training._count.sessions;
  await issueCertificates(
    ctx,
    people.map(({ starts, ...one }) => {
      const attended = { ...one, training: training.title, days: starts.map(chinaDate), sessions };
      return {
        kind: "attendance",
        title: attendanceTitle(attended),
        holder: one.name,
        organizationId: one.organizationId,
        subject: { type: "enrolment", id: one.id },
        paper: attendanceWords(attended, center),
      };
    }),
  );
  await ctx.audit({ subject: { type: "training", id }, event: "certify", reason: `${people.length} 人` });
  return { count: people.length };
}

/** Of somebody whose last attendance was taken out, the certificate is void. */
export async function voidUnearned(ctx: Context, enrolments: readonly string[]): Promise<void> {
  const still = await ctx.db.attendance.findMany({
    where: { centerId: ctx.center.id, enrolmentId: { in: [...enrolments] } },
    select: { enrolmentId: true },
  });
  const kept = new Set(still.map(({ enrolmentId }) => enrolmentId));
  for (const id of enrolments)
    if (!kept.has(id)) await revokeProofsOf(ctx, { type: "enrolment", id }, "签到登记有误，已取消");
}

interface One {
  training: string;
  enrolment: string;
}

/** One certificate, for the desk and within its scope for the organization. */
export async function trainingCertificateFile(ctx: Context, { training, enrolment }: One) {
  const found = await ctx.db.enrolment.findFirst({
    where: { centerId: ctx.center.id, id: enrolment, trainingId: training },
    select: { id: true },
  });
  if (!found) throw notFound("学员");
  return certificateFile(ctx, { type: "enrolment", id: found.id });
}

/** All certificates of a training that stand. */
export async function allCertificates(ctx: Context, { training: id }: { training: string }) {
  const training = await ctx.db.training.findFirst({
    where: { centerId: ctx.center.id, id },
    select: { title: true, enrolments: { select: { id: true }, orderBy: { createdAt: "asc" } } },
  });
  if (!training) throw notFound("培训");
  const order = training.enrolments.map((one) => one.id);
  const proofs = await ctx.db.proof.findMany({
    where: { centerId: ctx.center.id, subjectType: "enrolment", subjectId: { in: order }, revokedAt: null },
    select: { serial: true, title: true, paper: true, subjectId: true },
  });
  if (proofs.length === 0) throw new AppError("not_found", "这期培训还没有开具证明。");
  proofs.sort((one, other) => order.indexOf(one.subjectId) - order.indexOf(other.subjectId));
  const papers = proofs.map((proof) => paperOf(ctx.center, proof));
  return { name: `${training.title}培训证明`, papers, at: ctx.now };
}

export async function certificatesPdf({ name, papers, at }: { name: string; papers: Paper[]; at: Date }) {
  const bytes = await writePdfOfMany(papers, at);
  return { name: safeName(name, ".pdf"), type: "application/pdf", bytes };
}
