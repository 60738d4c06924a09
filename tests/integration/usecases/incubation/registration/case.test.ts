import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inCenter } from "@/lib/db/tenant";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  attachPaper,
  editRegistration,
  getRegistration,
  getRegistrationStep,
  meetStep,
  openRegistration,
  registrable,
  registrationFile,
  removePaper,
} from "@/lib/usecases/incubation/registration/case";
import { listRegistrations } from "@/lib/usecases/incubation/registration/case-list";
import { submitRegistration } from "@/lib/usecases/incubation/registration/outcome";
import { receivedAs } from "../../../../support/center/files";
import { ownerClient, visitOf } from "../../../../support/factories";
import { leavingDay, leavingWorld } from "../../../../support/incubation/leaving-world";
import { makeOrganization } from "../../../../support/portal-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());
let world: Awaited<ReturnType<typeof leavingWorld>>;
beforeAll(async () => {
  world = await leavingWorld(owner);
});

const read = (registration: string) =>
  inCenter(visitOf(world.center, world.staff, "registration.view", leavingDay), (ctx) =>
    getRegistration(ctx, { registration }),
  );
const edit = <I, R>(run: Parameters<typeof world.act<I, R>>[2], input: I) =>
  world.act("registration.edit", leavingDay, run, input);
const filing = (organization: string) => ({
  organization,
  legalForm: "community" as const,
  placeId: null,
  fastTrack: true,
});

it("shows one of its steps, counted from the first, and none that it does not have", async () => {
  const { id: organization } = await makeOrganization(owner, world.center, "望河志愿队");
  const { id: registration } = await edit(openRegistration, filing(organization));
  const step = (number: number) =>
    inCenter(visitOf(world.center, world.staff, "registration.view", leavingDay), (ctx) =>
      getRegistrationStep(ctx, { registration, step: number }),
    );
  const { steps } = await read(registration);
  expect((await step(1)).asked).toEqual(steps[0]);
  await expect(step(steps.length + 1)).rejects.toMatchObject({ code: "not_found" });
});

async function metCase(organization: string) {
  const { id: registration } = await edit(openRegistration, filing(organization));
  const { steps } = await read(registration);
  for (const [at] of steps.entries())
    await edit(meetStep, { registration, step: at + 1, metOn: civilDate("2022-05-30"), note: null });
  const told = await owner.auditEntry.findMany({ where: { subjectId: registration, event: "meetStep" } });
  expect(told.map(({ reason }) => reason)).toContain(`${steps[0]?.title}：2022年5月30日具备`);
  return registration;
}

describe("a case", () => {
  it("is one of its kind at a time, and for whoever is not registered", async () => {
    const { organizationId } = world.second;
    const { id } = await edit(openRegistration, filing(organizationId));
    await expect(edit(openRegistration, filing(organizationId))).rejects.toMatchObject({
      fields: { organization: expect.stringContaining("已有一件") },
    });
    await expect(edit(openRegistration, filing(world.ours.id))).rejects.toMatchObject({ code: "not_found" });
    const options = await inCenter(
      visitOf(world.center, world.staff, "registration.edit", leavingDay),
      registrable,
    );
    expect(options.organization.map(({ label }) => label)).toContain("清河环保志愿队");
    const { rows } = await inCenter(
      visitOf(world.center, world.staff, "registration.view", leavingDay),
      (ctx) => listRegistrations(ctx, { state: "preparing", waits: null, page: 1, size: 20 }),
    );
    expect(rows.find((row) => row.id === id)).toMatchObject({
      name: "清河环保志愿队",
      kind: "filing",
      met: 0,
      of: 6,
    });
  });

  it("waits for each step and for its roster; then its days count from the hand-in", async () => {
    const registration = await metCase(world.first.organizationId);
    await expect(edit(submitRegistration, { registration })).rejects.toThrow("花名册");
    const roster = [{ name: "李四", role: "召集人" }];
    await edit(editRegistration, { registration, placeId: null, fastTrack: true, roster });
    const file = receivedAs("花名册.pdf");
    await edit(attachPaper, { registration, part: "step3", file });
    await edit(submitRegistration, { registration });
    const found = await read(registration);
    // Ten working days after Wednesday 1 June 2022; Friday 3 June is the Dragon Boat festival.
    expect(found).toMatchObject({ state: "submitted", dueOn: "2022-06-16", roster });
    expect(found.files.map(({ name, part }) => [name, part])).toEqual([["花名册.pdf", "step3"]]);
    await expect(edit(removePaper, { registration, file: file.id })).rejects.toMatchObject({
      code: "conflict",
    });
    const other = { registration, part: "step3", file: receivedAs("另一份.pdf"), replaces: file.id };
    await expect(edit(attachPaper, other)).rejects.toMatchObject({ code: "conflict" });
    await expect(edit(meetStep, { registration, step: 1, metOn: null, note: null })).rejects.toMatchObject({
      code: "conflict",
    });
    const opened = await inCenter(
      visitOf(world.center, world.staff, "registration.view", leavingDay),
      (ctx) => registrationFile(ctx, { registration, file: file.id }),
    );
    expect(opened.name).toBe("花名册.pdf");
  });

  it("takes no step in the future and none that it does not have", async () => {
    const { id: registration } = await owner.registrationCase.findFirstOrThrow({
      where: { centerId: world.center.id, state: "preparing" },
    });
    const late = { registration, step: 1, metOn: civilDate("2022-06-02"), note: null };
    await expect(edit(meetStep, late)).rejects.toMatchObject({
      fields: { metOn: expect.stringContaining("今天") },
    });
    await expect(edit(meetStep, { ...late, step: 99 })).rejects.toMatchObject({ code: "not_found" });
  });
});
