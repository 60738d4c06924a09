import { afterAll, beforeAll, expect, it } from "vitest";
import { inCenter } from "@/lib/db/tenant";
import { civilDate } from "@/lib/domain/base/civil-date";
import type { RegistrationWait } from "@/lib/domain/incubation/registration";
import { meetStep, openRegistration } from "@/lib/usecases/incubation/registration/case";
import { listRegistrations } from "@/lib/usecases/incubation/registration/case-list";
import { saveChecklist } from "@/lib/usecases/incubation/registration/checklist";
import { submitRegistration } from "@/lib/usecases/incubation/registration/outcome";
import { claimStep } from "@/lib/usecases/incubation/registration/own-case";
import { ownerClient, visitOf } from "../../../../support/factories";
import { leavingDay, leavingWorld } from "../../../../support/incubation/leaving-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());
let world: Awaited<ReturnType<typeof leavingWorld>>;
beforeAll(async () => {
  world = await leavingWorld(owner);
});

const edit = <I, R>(run: Parameters<typeof world.act<I, R>>[2], input: I) =>
  world.act("registration.edit", leavingDay, run, input);
const names = async (waits: RegistrationWait | null, day = leavingDay) => {
  const query = { state: null, waits, page: 1, size: 20 };
  const listed = await inCenter(visitOf(world.center, world.staff, "registration.view", day), (ctx) =>
    listRegistrations(ctx, query),
  );
  return listed.rows.map(({ name }) => name);
};

it("shows which cases wait for a look, and which are past the day of the green channel", async () => {
  await edit(saveChecklist, {
    legalForm: "institution",
    days: 5,
    steps: [{ title: "住所", threshold: null }],
  });
  const legalForm = "institution" as const;
  const opened = (organization: string) =>
    edit(openRegistration, { organization, legalForm, placeId: null, fastTrack: true });
  const { id: registration } = await opened(world.first.organizationId);
  const other = await opened(world.second.organizationId);
  expect(await names("check")).toEqual([]);
  await edit(claimStep, { registration, step: 1, ready: true, claim: "房产证已上传" });
  expect(await names("check")).toEqual(["暖阳助老服务队"]);
  await edit(meetStep, { registration, step: 1, metOn: civilDate(leavingDay), note: null });
  expect(await names("check")).toEqual([]);
  await edit(submitRegistration, { registration });
  // Five working days from Wednesday 1 June 2022, without the Dragon Boat festival on Friday.
  expect(await names("late", "2022-06-09")).toEqual([]);
  expect(await names("late", "2022-06-10")).toEqual(["暖阳助老服务队"]);
  expect(new Set(await names(null))).toEqual(new Set(["暖阳助老服务队", "清河环保志愿队"]));
  expect(other.id).not.toBe(registration);
});
