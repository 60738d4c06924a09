import { afterAll, beforeAll, expect, it } from "vitest";
import { tickAttendance } from "@/lib/usecases/incubation/training/attendance";
import {
  allCertificates,
  certificatesPdf,
  certifyTraining,
  trainingCertificateFile,
  voidUnearned,
} from "@/lib/usecases/incubation/training/certificate";
import { enrolAtDesk } from "@/lib/usecases/incubation/training/enrolment";
import { closeTraining, getTraining } from "@/lib/usecases/incubation/training/training";
import { makeOpenTraining } from "../../../../support/incubation/trainings";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

const after = "2026-03-21";
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk("王芳");
});
afterAll(closeDesks);

it("is given to whoever came once the training is over, once each, and is void with the attendance", async () => {
  const training = await makeOpenTraining(desk);
  const enrol = async (name: string) => {
    const who = { training, name, mobile: null, organizationId: null, team: "银龄队" };
    return (await desk.act("2026-03-12", "training.edit", (ctx) => enrolAtDesk(ctx, who))).id;
  };
  const [one, two, absent] = [await enrol("甲"), await enrol("乙"), await enrol("丙")];
  const seen = () => desk.read(after, (ctx) => getTraining(ctx, { training }));
  const [session] = (await seen()).sessions;
  const tick = (present: string[], was: string[]) =>
    desk.act(after, "training.edit", (ctx) =>
      tickAttendance(ctx, { session: session?.id ?? "", present, was }),
    );
  await tick([one, two], []);
  const certify = () => desk.act(after, "training.edit", (ctx) => certifyTraining(ctx, { training }));
  expect((await refusalOf(certify())).message).toContain("结束后");
  await desk.act(after, "training.edit", (ctx) => closeTraining(ctx, { training }));
  expect(await certify()).toEqual({ count: 2 });
  expect((await refusalOf(certify())).message).toContain("都已有证明");
  expect((await seen()).enrolments.map(({ name, certified }) => [name, certified])).toEqual([
    ["甲", false],
    ["乙", false],
    ["丙", null],
  ]);
  const all = await desk.read(after, (ctx) => allCertificates(ctx, { training }));
  expect(
    all.papers.map(({ title, blocks }) => [title, JSON.stringify(blocks).includes("（银龄队）")]),
  ).toEqual([
    ["结业证书", true],
    ["结业证书", true],
  ]);
  expect(JSON.stringify(all.papers[0])).toContain(`甲（银龄队）：`);
  const { bytes, name } = await certificatesPdf(all);
  expect([
    name,
    Buffer.from(bytes)
      .toString("latin1")
      .match(/\/Type \/Page\b/g)?.length,
  ]).toEqual(["项目书写作培训证明.pdf", 2]);
  const file = (enrolment: string) =>
    desk.read(after, (ctx) => trainingCertificateFile(ctx, { training, enrolment }));
  expect((await refusalOf(file(one))).message).toContain("证书文件"); // nobody has written it yet
  expect((await refusalOf(file(training))).message).toContain("学员");

  await tick([two], [one, two]);
  expect((await seen()).enrolments.map(({ certified }) => certified)).toEqual([null, false, null]);
  await tick([one, two, absent], [two]);
  expect(await certify()).toEqual({ count: 2 });
  await desk.act(after, "training.edit", async (ctx) => {
    await voidUnearned(ctx, [two]);
    ctx.audit.nothing("who came keeps it");
  });
  expect((await seen()).enrolments.map(({ certified }) => certified)).toEqual([false, false, false]);
});
