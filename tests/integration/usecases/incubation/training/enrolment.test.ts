import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actInCenter } from "@/lib/db/tenant";
import { visitor } from "@/lib/domain/access";
import { civilDate } from "@/lib/domain/base/civil-date";
import { tickAttendance } from "@/lib/usecases/incubation/training/attendance";
import {
  enrolAtDesk,
  enrolmentByCode,
  enrolOwn,
  enrolTeam,
  rateByCode,
  rateEnrolment,
  withdrawByCode,
  withdrawEnrolment,
} from "@/lib/usecases/incubation/training/enrolment";
import { getOwnTraining } from "@/lib/usecases/incubation/training/public-training";
import { getTraining } from "@/lib/usecases/incubation/training/training";
import { visitOf } from "../../../../support/factories";
import { makeOpenTraining, trainingDay } from "../../../../support/incubation/trainings";
import { type OrganizationDesk, openOrganization } from "../../../../support/organization-desk";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2026-03-12";
let desk: Desk;
let own: OrganizationDesk;
beforeAll(async () => {
  desk = await openDesk("王芳");
  own = await openOrganization(desk, "邻里互助队");
});
afterAll(closeDesks);

const someone = { name: "张三", mobile: "13800001234" };
const atDesk = (training: string, fields: Partial<Parameters<typeof enrolAtDesk>[1]> = {}, on = day) =>
  desk.act(on, "training.edit", (ctx) =>
    enrolAtDesk(ctx, { training, ...someone, organizationId: null, team: null, ...fields }),
  );
const ofOwn = (training: string, name = "李四", by = own) =>
  by.act(day, "ownTraining.edit", (ctx) => enrolOwn(ctx, { training, name, mobile: "13900005678" }));
const publicly = <T>(run: Parameters<typeof actInCenter<T>>[1], on = day) =>
  actInCenter(visitOf(desk.center, visitor, "training.enrol", on), run);
const ofTeam = (training: string, name = "王五") =>
  publicly((ctx) => enrolTeam(ctx, { training, team: "银龄队", name, mobile: "13700004321" }));
const counted = async (training: string) =>
  (await desk.read(day, (ctx) => getTraining(ctx, { training }))).enrolled;
const attend = async (training: string, enrolment: string) => {
  const { sessions } = await desk.read(day, (ctx) => getTraining(ctx, { training }));
  await desk.act(trainingDay, "training.edit", (ctx) =>
    tickAttendance(ctx, { session: sessions[0]?.id ?? "", present: [enrolment], was: [] }),
  );
};

describe("signing up", () => {
  it("is done by the desk, by an organization for its people, and by anybody for a team", async () => {
    const training = await makeOpenTraining(desk);
    await atDesk(training);
    await ofOwn(training);
    await ofTeam(training);
    const { enrolments } = await desk.read(day, (ctx) => getTraining(ctx, { training }));
    expect(enrolments.map(({ name, from }) => [name, from])).toEqual([
      ["张三", null],
      ["李四", "邻里互助队"],
      ["王五", "银龄队"],
    ]);
    expect((await refusalOf(atDesk(training))).fields.name).toContain("已经报名");
  });

  it("of three who want the last seat at once, by three doors, one gets it", async () => {
    const training = await makeOpenTraining(desk, { seats: 1 });
    const settled = await Promise.allSettled([atDesk(training), ofOwn(training), ofTeam(training)]);
    expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await counted(training)).toBe(1);
    expect((await refusalOf(ofOwn(training, "赵六"))).message).toContain("1 个名额已经报满");
    // An organization sees how many seats are left, and not whose they are.
    const seen = await own.read(day, (ctx) => getOwnTraining(ctx, { training }));
    expect(seen.enrolled).toBe(1);
    expect(seen.enrolments.every(({ organizationId }) => organizationId === own.organization)).toBe(true);
  });

  it("tells two of one name apart by their organization where no mobile was left", async () => {
    const training = await makeOpenTraining(desk);
    const quiet = { name: "王芳", mobile: null };
    await atDesk(training, { ...quiet, team: "一队" });
    await atDesk(training, { ...quiet, team: "二队" });
    expect((await refusalOf(atDesk(training, { ...quiet, team: "二队" }))).fields.name).toContain("已经报名");
  });

  it("ends with the deadline for others, and not at the desk", async () => {
    const training = await makeOpenTraining(desk, { enrolBy: civilDate("2026-03-11") });
    expect((await refusalOf(ofOwn(training))).message).toContain("截止");
    expect((await refusalOf(ofTeam(training))).message).toContain("截止");
    await atDesk(training);
  });

  it("is for organizations alone where teams are not asked, and for nobody while it is a draft or elsewhere", async () => {
    const training = await makeOpenTraining(desk, { openToTeams: false });
    expect((await refusalOf(ofTeam(training))).message).toContain("只面向在孵组织");
    const elsewhere = await makeOpenTraining(await openDesk());
    for (const enrol of [atDesk, ofOwn, ofTeam])
      expect((await refusalOf(enrol(elsewhere))).code).toBe("not_found");
  });
});

describe("taking it back", () => {
  it("frees the seat: by the desk, by the own organization, by the code, and by nobody else", async () => {
    const training = await makeOpenTraining(desk, { seats: 3 });
    const [one, two, three] = [await atDesk(training), await ofOwn(training), await ofTeam(training)];
    const other = await openOrganization(desk, "旁人的队伍");
    const foreign = other.act(day, "ownTraining.edit", (ctx) =>
      withdrawEnrolment(ctx, { enrolment: two.id }),
    );
    expect((await refusalOf(foreign)).code).toBe("not_found");
    await desk.act(day, "training.edit", (ctx) => withdrawEnrolment(ctx, { enrolment: one.id }));
    await own.act(day, "ownTraining.edit", (ctx) => withdrawEnrolment(ctx, { enrolment: two.id }));
    const byCode = (code: string, name = "王五") =>
      publicly((ctx) => withdrawByCode(ctx, { training, name, code }));
    expect((await refusalOf(byCode("ABCD2345"))).message).toContain("不相符");
    expect((await refusalOf(byCode(three.code, "张三"))).message).toContain("不相符");
    await byCode(`${three.code.slice(0, 4)}-${three.code.slice(4)}`.toLowerCase());
    expect(await counted(training)).toBe(0);
    await ofOwn(training);
    const again = desk.act(day, "training.edit", (ctx) => withdrawEnrolment(ctx, { enrolment: one.id }));
    expect((await refusalOf(again)).message).toContain("已经取消");
  });

  it("is too late for who came", async () => {
    const training = await makeOpenTraining(desk);
    const { id } = await atDesk(training);
    await attend(training, id);
    const late = desk.act(day, "training.edit", (ctx) => withdrawEnrolment(ctx, { enrolment: id }));
    expect((await refusalOf(late)).message).toContain("已经签到");
  });
});

describe("how it was", () => {
  it("is said by who came, in the portal or by the code", async () => {
    const training = await makeOpenTraining(desk);
    const { id } = await ofOwn(training);
    const team = await ofTeam(training);
    const rate = () =>
      own.act(day, "ownTraining.edit", (ctx) =>
        rateEnrolment(ctx, { enrolment: id, rating: "4", comment: "实用" }),
      );
    expect((await refusalOf(rate())).message).toContain("签到过的人");
    await attend(training, id);
    await rate();
    await attend(training, team.id);
    await publicly((ctx) =>
      rateByCode(ctx, { training, name: "王五", code: team.code, rating: "5", comment: null }),
    );
    const { enrolments } = await desk.read(day, (ctx) => getTraining(ctx, { training }));
    expect(enrolments.map(({ rating, comment }) => [rating, comment])).toEqual([
      [4, "实用"],
      [5, null],
    ]);
    expect(
      await desk.read(day, (ctx) => enrolmentByCode(ctx, { training, name: "王五", code: team.code })),
    ).toBe(team.id);
  });
});
