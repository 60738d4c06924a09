import { randomUUID } from "node:crypto";
import type { Center, Context } from "@/lib/db/context";
import type { Actor } from "@/lib/domain/access";
import { addDays, type CivilDate, civilDate, toUtcMidnight, yearOf } from "@/lib/domain/base/civil-date";
import { opinionStep } from "@/lib/domain/incubation/registration-filing";
import { stepsOf } from "@/lib/domain/incubation/registration-step";
import { editRegistration, meetStep, openRegistration } from "@/lib/usecases/incubation/registration/case";
import { opineOnFiling } from "@/lib/usecases/incubation/registration/opinion";
import { grantRegistration, submitRegistration } from "@/lib/usecases/incubation/registration/outcome";
import { registerOrganization } from "@/lib/usecases/registry/organization";
import { inTurn } from "../dice";
import { type Told, tell } from "../incubation/told";
import { act, moment } from "../visits";

// Micro groups at the sub-district: what they asked for, and whether those that are filed are still there.

interface Asked {
  name: string;
  leader: string;
  /** The community. */
  place: string;
  /** Days from today on which it was handed in. */
  days: number;
  /** How far it has come: for the community, for the sub-district, or filed under this number. */
  far: "handedIn" | "agreed" | { number: string };
}

const members = ["郝建军", "温桂兰", "姚丽娟", "成志强", "武月娥", "梁玉柱", "霍秀珍", "解文明", "师巧玲"];

/** A team that asks to be filed, as the desk takes it in and the community and the sub-district answer. */
export async function keepFiling(
  center: Center,
  actor: Actor,
  today: CivilDate,
  asked: Asked,
): Promise<void> {
  const { name, leader, place: placeId, days, far } = asked;
  const on = <T>(later: number, run: (ctx: Context) => Promise<T>) =>
    act(center, actor, "registration.edit", moment(addDays(today, days + later), "10:20"), run);
  const registration = await on(0, async (ctx) => {
    const organization = await registerOrganization(ctx, {
      ...{ name, leader, category: "城乡服务", leaderMobile: "13935200146", legalStatus: "team" },
      ...{ creditCode: null, filingNumber: null },
    });
    const { id } = await openRegistration(ctx, {
      ...{ organization, legalForm: "community", placeId, fastTrack: false },
    });
    const roster = [{ name: leader, role: "负责人" }, ...members.map((one) => ({ name: one, role: "成员" }))];
    await editRegistration(ctx, { registration: id, placeId, fastTrack: false, roster });
    const { steps } = await ctx.db.registrationCase.findFirstOrThrow({ where: { centerId: center.id, id } });
    for (const [at, { title }] of stepsOf(steps).entries())
      if (title !== opinionStep)
        await meetStep(ctx, {
          registration: id,
          step: at + 1,
          metOn: addDays(today, days),
          note: "材料已核",
        });
    await submitRegistration(ctx, { registration: id });
    return id;
  });
  if (far === "handedIn") return;
  const opinion = "在社区活动满一年，人员固定，同意备案。";
  await on(2, (ctx) => opineOnFiling(ctx, { registration, agreed: "yes", opinion }));
  if (far === "agreed") return;
  await on(5, (ctx) =>
    grantRegistration(ctx, {
      ...{ registration, decidedOn: addDays(today, days + 5), paper: far.number, codeReason: null },
    }),
  );
}

interface Filed {
  name: string;
  leader: string;
  place: string;
  number: string;
}

/** Groups that were filed the year before, of whom somebody has confirmed nothing this year. */
export async function keepFiledBefore(
  ctx: Context,
  groups: readonly Filed[],
  today: CivilDate,
): Promise<void> {
  const centerId = ctx.center.id;
  const since = toUtcMidnight(addDays(today, -420));
  const rows = groups.map((group) => ({ ...group, id: randomUUID() }));
  await ctx.db.organization.createMany({
    data: rows.map(({ id, name, leader, place: placeId, number: filingNumber }) => ({
      ...{ centerId, id, name, leader, placeId, filingNumber, category: "城乡服务", field: "社区治理" },
      ...{ legalStatus: "filed" as const, origin: "cultivated" as const },
    })),
  });
  await ctx.db.organizationStatus.createMany({
    data: rows.map(({ id: organizationId, number: paper }) => {
      return { centerId, organizationId, legalStatus: "filed" as const, since, paper };
    }),
  });
  await tell(
    ctx,
    rows.map(({ id }): Told => {
      return { subject: { type: "organization", id }, event: "register", to: "filed", at: ctx.now };
    }),
  );
}

const later = (one: CivilDate, other: CivilDate) => (one < other ? other : one);

/** This year's confirmation of all groups on record but every so many; one in forty has stopped. */
export async function confirmMost(ctx: Context, today: CivilDate, butEvery: number): Promise<void> {
  const centerId = ctx.center.id;
  const year = yearOf(today);
  const groups = await ctx.db.organization.findMany({
    where: {
      ...{ centerId, legalStatus: "filed", placeId: { not: null } },
      statuses: { some: { legalStatus: "filed", since: { lt: new Date(`${year}-01-01`) } } },
    },
    select: { id: true, placeId: true },
    orderBy: [{ placeId: "asc" }, { id: "asc" }],
  });
  const rows = groups
    .filter((_, at) => at % butEvery !== 0)
    .map(({ id: organizationId, placeId }, at) => ({
      ...{ centerId, id: randomUUID(), organizationId, placeId: placeId ?? "", year },
      ...(at % 40 === 17
        ? { active: false, note: "负责人搬走，半年没有活动，等街道核实" }
        : { active: true, note: null }),
      confirmedOn: toUtcMidnight(later(civilDate(`${year}-01-02`), addDays(today, -20 - (at % 30)))),
      confirmedByName: inTurn(["马玉莲", "闫志刚", "孔德芳"], at),
    }));
  await ctx.db.filingConfirmation.createMany({ data: rows });
  await tell(
    ctx,
    rows.map(({ id, confirmedOn, confirmedByName: by }): Told => {
      return { subject: { type: "filingConfirmation", id }, event: "confirm", at: confirmedOn, by };
    }),
  );
}
