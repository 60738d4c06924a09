import type { Context } from "@/lib/db/context";
import type { Seen } from "@/lib/db/edition";
import { assertEdition } from "@/lib/db/edition";
import { chinaDate } from "@/lib/domain/base/china-time";
import { formatDate, fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { hoursProofText, hoursProofTitle } from "@/lib/domain/community/hours-proof";
import { issueCertificates } from "../../admission/certificate";
import { fileOf, filesOf } from "../../center/file";

interface Given {
  name: string;
  team: string | null;
  first: Date;
  last: Date;
  times: number;
  hours: number;
  contents: string[];
}

async function givenBy({ center, db }: Context, volunteer: string): Promise<Given | undefined> {
  const [given] = await db.$queryRaw<Given[]>`
    select v.name, min(h.served_on) as first, max(h.served_on) as last, count(*)::int as times,
      sum(h.hours)::float as hours,
      (select array_agg(c.content) from (select content from service_hours s
        where s.center_id = v.center_id and s.volunteer_id = v.id and s.state = 'confirmed'
        group by content order by count(*) desc, content) c) as contents,
      (select t.name from service_hours s join volunteer_teams t on t.center_id = s.center_id and t.id = s.team_id
        where s.center_id = v.center_id and s.volunteer_id = v.id and s.state = 'confirmed'
        group by t.name order by count(*) desc, t.name limit 1) as team
      from volunteers v
      join service_hours h on h.center_id = v.center_id and h.volunteer_id = v.id and h.state = 'confirmed'
     where v.center_id = ${center.id}::uuid and v.id = ${volunteer}::uuid
     group by v.center_id, v.id, v.name`;
  return given;
}

/** Gives a volunteer a proof of all hours that are confirmed so far; those given before stand, they were true. */
export async function certifyHours(ctx: Context, { volunteer: id, edition }: Seen & { volunteer: string }) {
  await ctx.db.$queryRaw`
    select 1 from volunteers where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  const volunteer = await ctx.db.volunteer.findFirst({ where: { centerId: ctx.center.id, id } });
  if (!volunteer) throw notFound("志愿者");
  await assertEdition(ctx, { type: "volunteer", id }, { edition });
  const given = await givenBy(ctx, id);
  if (!given) throw new AppError("conflict", "还没有已确认的服务时长，确认后才能开具证明。");
  const { first, last, ...said } = given;
  const proven = { ...said, from: fromUtcMidnight(first), until: fromUtcMidnight(last) };
  const day = formatDate(chinaDate(ctx.now));
  await issueCertificates(ctx, [
    {
      ...{
        kind: "volunteerHours" as const,
        title: hoursProofTitle,
        holder: given.name,
        organizationId: null,
      },
      subject: { type: "volunteer", id },
      paper: { text: hoursProofText(proven), center: ctx.center.name, day },
    },
  ]);
  const reason = `${given.times} 次，${given.hours} 小时`;
  await ctx.audit({ subject: { type: "volunteer", id }, event: "certify", reason });
}

/** The file of one proof of a volunteer. */
export async function hoursProofFile(
  ctx: Context,
  { volunteer, proof: id }: { volunteer: string; proof: string },
) {
  const proof = await ctx.db.proof.findFirst({
    where: { centerId: ctx.center.id, id, subjectType: "volunteer", subjectId: volunteer },
    select: { id: true },
  });
  const own = { type: "proof" as const, id };
  const [file] = proof ? await filesOf(ctx, own) : [];
  if (!file) throw notFound("证明文件");
  return fileOf(ctx, own, file.id);
}
