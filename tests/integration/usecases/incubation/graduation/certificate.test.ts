import { afterAll, beforeAll, expect, it } from "vitest";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  giveCertificate,
  graduationCertificate,
  graduationCertificateFile,
} from "@/lib/usecases/incubation/graduation/certificate";
import { decideGraduation, reopenGraduation } from "@/lib/usecases/incubation/graduation/decision";
import { acceptEvaluation } from "@/lib/usecases/incubation/graduation/evaluation";
import { listGraduations } from "@/lib/usecases/incubation/graduation/record";
import { submitEvaluation } from "@/lib/usecases/review/evaluation";
import { ownerClient, visitOf } from "../../../../support/factories";
import { leavingDay, leavingWorld, typedSheet } from "../../../../support/incubation/leaving-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());
let world: Awaited<ReturnType<typeof leavingWorld>>;
let graduation: string;
beforeAll(async () => {
  world = await leavingWorld(owner);
  const assigned = await world.assigned();
  graduation = assigned.graduation;
  await actInCenter(world.evaluator.visit("evaluation.edit"), (ctx) =>
    submitEvaluation(ctx, { evaluation: assigned.evaluation, sheet: typedSheet }),
  );
});

const today = civilDate(leavingDay);
const edit = <I, R>(run: Parameters<typeof world.act<I, R>>[2], input: I) =>
  world.act("graduation.edit", leavingDay, run, input);
const read = <I, R>(run: Parameters<typeof world.act<I, R>>[2], input: I) =>
  inCenter(visitOf(world.center, world.staff, "graduation.view", leavingDay), (ctx) => run(ctx, input));
const waiting = async (waits: "accept" | "certificate" | "assign" | "handIn") =>
  (await read(listGraduations, { state: null, waits, page: 1, size: 20 })).rows.map(({ id }) => id);

it("comes of a passed assessment, is handed over to somebody, and is void with the result", async () => {
  expect(await waiting("accept")).toEqual([graduation]);
  await edit(acceptEvaluation, { graduation });
  const given = { graduation, givenOn: today, givenTo: "李敏" };
  await expect(edit(giveCertificate, given)).rejects.toMatchObject({ code: "conflict" });
  await edit(decideGraduation, {
    graduation,
    ...{
      result: "graduate" as const,
      decidedOn: today,
      endsOn: null,
      afterCareUntil: civilDate("2023-06-01"),
    },
    ...{ advice: "能独立开展社区服务", development: null },
  });
  const { certificate } = await read(graduationCertificate, { graduation });
  expect(certificate).toMatchObject({ written: false });
  expect(JSON.stringify(certificate?.shown)).toContain("暖阳助老服务队（未登记团队）");
  await expect(read(graduationCertificateFile, { graduation })).rejects.toMatchObject({ code: "not_found" });
  expect(await waiting("certificate")).toEqual([graduation]);
  await expect(edit(giveCertificate, { ...given, givenOn: civilDate("2022-05-31") })).rejects.toMatchObject({
    fields: { givenOn: expect.any(String) },
  });
  await edit(giveCertificate, given);
  expect(await waiting("certificate")).toEqual([]);
  await edit(reopenGraduation, { graduation, reason: "写错了" });
  expect(await read(graduationCertificate, { graduation })).toMatchObject({
    certificate: null,
    certificateGivenOn: null,
  });
});
