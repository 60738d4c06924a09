// A center with 300 projects, 30,000 activities that belong to them and 3,000 vouchers, each with its history.

import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { actInCenter } from "@/lib/db/tenant";
import { chinaDate } from "@/lib/domain/base/china-time";
import { addDays, type CivilDate, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { usualWords } from "@/lib/domain/center/option-list";
import { projectKinds } from "@/lib/domain/projects/project/project";
import { inTurn } from "@/prisma/demo/dice";
import { enterBatch, type Resident } from "@/prisma/demo/incubation/entry";
import { tell } from "@/prisma/demo/incubation/told";
import { keepFund, keepProjects } from "@/prisma/demo/projects/enter";
import { keepExpenses, keepTranches } from "@/prisma/demo/projects/money";
import type { KeptProject } from "@/prisma/demo/projects/plan";
import { range } from "@/prisma/demo/range";
import { moment } from "@/prisma/demo/visits";
import { makeCenter, makePerson, visitOf } from "../support/factories";
import { makeRepresentative } from "../support/portal-world";
import { nth } from "../support/review/review-world";
import type { Owner } from "./served.ts";

const size = { projects: 300, activitiesOfEach: 100, vouchersOfEach: 10 };
const states = ["running", "midterm", "final", "closed", "running"] as const;

/** Who works there, who acts for an executor, and a project of theirs. */
export async function manyProjects(owner: Owner) {
  const center = await makeCenter(owner, { slug: "works" });
  const manager = await makePerson(owner, center, ["manager"]);
  const clerk = await makePerson(owner, center, ["staff"]);
  const today = chinaDate(new Date());
  const write = <T>(run: (ctx: Context) => Promise<T>) =>
    actInCenter(visitOf(center, manager, "project.edit", addDays(today, -1)), run);
  const members = range(0, 100).map((serial) => ({ serial, legalStatus: "team" as const }));
  const [startedOn, place] = [addDays(today, -400), { name: "平城区", division: "140213" }];
  const residents = await write((ctx) =>
    enterBatch(ctx, { number: 1, startedOn, hall: "报告厅", place, members }),
  );
  const kept = await write((ctx) => projectsOf(ctx, residents, today));
  const approver = { id: randomUUID(), name: "段志华" };
  for (const part of range(0, 10)) {
    const some = kept.slice(part * 30, part * 30 + 30);
    await write(async (ctx) => {
      for (const [at, project] of some.entries()) {
        const { organization, leader } = inTurn(residents, part * 30 + at);
        await keepTranches(
          ctx,
          project,
          ["paid", "requested", "planned"],
          { leader, clerk, approver },
          today,
        );
        const spent = { share: 60n, count: size.vouchersOfEach, organization, leader };
        await keepExpenses(ctx, project, spent, today);
      }
    });
    await write((ctx) => hold(ctx, some, today));
  }
  const guest = await makePerson(owner, null, [], { name: "李敏" });
  const own = await makeRepresentative(owner, center, guest, { id: nth(residents, 0).organization });
  await owner.$executeRawUnsafe("analyze");
  return { manager, own, project: nth(kept, 0).id };
}

async function projectsOf(ctx: Context, residents: readonly Resident[], today: CivilDate) {
  const fund = { name: "专项资金", source: "budget", year: 2026, grantedFen: 9_000_000_000n } as const;
  const fundId = await keepFund(ctx, { ...fund, document: "平民发〔2026〕1号" }, addDays(today, -350));
  const plans = range(0, size.projects).map((at) => ({
    ...{
      name: `第 ${at} 个项目`,
      kind: inTurn(projectKinds, at),
      field: inTurn(usualWords.field, at),
      fundId,
    },
    ...{ state: inTurn(states, at), grantedFen: BigInt(30 + (at % 50)) * 100_000n, document: "批复 1 号" },
    ...{ startsOn: addDays(today, -300 + (at % 60)), endsOn: addDays(today, (at % 90) - 20) },
    ...{ servedGroups: "社区居民", summary: "常年开展社区服务。" },
    executors: [at, at + 7].map((one) => ({ organization: inTurn(residents, one).organization })),
    lines: (["events", "attendances", "hours"] as const).map((measure, line) => ({
      ...{ name: `第 ${line + 1} 项指标`, measure, unit: "个", target: 40 + at },
    })),
  }));
  return keepProjects(ctx, plans, today);
}

/** What the executors of these projects held in their term, a line of the plan each in turn. */
async function hold(ctx: Context, projects: readonly KeptProject[], today: CivilDate) {
  const centerId = ctx.center.id;
  const rows = projects.flatMap((project) =>
    range(0, size.activitiesOfEach).map((at) => ({
      ...{ id: randomUUID(), project, at, line: inTurn(project.lines, at).id },
      heldOn: addDays(today, -230 + (at % 200)),
    })),
  );
  await ctx.db.activity.createMany({
    data: rows.map(({ id, project, at, line, heldOn }) => ({
      ...{ centerId, id, kind: "service" as const, state: "confirmed" as const, title: `第 ${at} 场活动` },
      ...{ heldOn: toUtcMidnight(heldOn), attendances: 20 + (at % 30), volunteers: 4, hours: 8 },
      ...{ projectId: project.id, planLineId: line },
    })),
  });
  await ctx.db.activityOrganization.createMany({
    data: rows.flatMap(({ id: activityId, project }) =>
      project.executors.flatMap((by) =>
        "organization" in by ? [{ centerId, activityId, organizationId: by.organization }] : [],
      ),
    ),
  });
  await tell(
    ctx,
    rows.map(({ id, heldOn }) => ({
      ...{ subject: { type: "activity" as const, id }, event: "confirm" as const, to: "confirmed" },
      at: moment(addDays(heldOn, 2), "10:00"),
    })),
  );
}
