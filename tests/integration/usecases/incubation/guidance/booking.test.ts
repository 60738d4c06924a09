import { afterAll, beforeAll, expect, it } from "vitest";
import type { Context } from "@/lib/db/context";
import { AppError } from "@/lib/domain/base/errors";
import { bookHourFor, directOptions, recordGuidance } from "@/lib/usecases/incubation/guidance/booking";
import { cancelGuidance } from "@/lib/usecases/incubation/guidance/minutes";
import { makeCohort, makeIncubatee } from "../../../../support/factories";
import { offeredHour, plainHour } from "../../../../support/incubation/guidance";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2022-03-12";
let here: Desk;
beforeAll(async () => {
  here = await openDesk();
});
afterAll(closeDesks);

let count = 0;
const enter = (state: "incubating" | "left" = "incubating") =>
  here.read(day, async (ctx) => {
    count += 1;
    const { organizationId } = await makeIncubatee(ctx, await makeCohort(ctx), {
      name: `组织${count}`,
      state,
    });
    return organizationId;
  });
const offer = () =>
  here.act(day, "guidance.edit", (ctx) => {
    count += 1;
    return offeredHour(ctx, `导师${count}`);
  });
const act = <T>(run: (ctx: Context) => Promise<T>) => here.act(day, "guidance.edit", run);

it("takes an hour once, and gives it back when it is cancelled", async () => {
  const [organization, hour] = [await enter(), await offer()];
  const book = () => act((ctx) => bookHourFor(ctx, { guidanceHour: hour.id, organization, topic: "章程" }));
  const { id } = await book();
  expect((await refusalOf(book())).message).toContain("刚刚被约走");
  await act((ctx) => cancelGuidance(ctx, { guidance: id, reason: "改期" }));
  const again = await book();
  expect(again.id).not.toBe(id);
});

it("gives one hour to one of two who want it at once", async () => {
  const [one, other, hour] = [await enter(), await enter(), await offer()];
  const answers = await Promise.allSettled(
    [one, other].map((organization) =>
      act((ctx) => bookHourFor(ctx, { guidanceHour: hour.id, organization, topic: "章程" })),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const refused = answers.find(({ status }) => status === "rejected");
  expect(refused?.status === "rejected" && refused.reason).toBeInstanceOf(AppError);
});

it("is refused to an organization that left, and for an hour that is over", async () => {
  const [gone, hour] = [await enter("left"), await offer()];
  const late = act((ctx) => bookHourFor(ctx, { guidanceHour: hour.id, organization: gone, topic: "章程" }));
  expect((await refusalOf(late)).message).toContain("不在孵化期内");
  const organization = await enter();
  const over = here.act("2031-01-01", "guidance.edit", (ctx) =>
    bookHourFor(ctx, { guidanceHour: hour.id, organization, topic: "章程" }),
  );
  expect((await refusalOf(over)).message).toContain("已经过去");
});

it("is recorded without an hour on offer, but not while the mentor is elsewhere", async () => {
  const organization = await enter();
  const { topics: _, minutes: __, weeks: ___, ...rest } = plainHour;
  const direct = { ...rest, mentor: "周工", organization, topic: "登记" };
  const { id } = await act((ctx) => recordGuidance(ctx, direct));
  expect(await here.records(id)).toMatchObject([{ event: "book" }]);
  expect((await refusalOf(act((ctx) => recordGuidance(ctx, direct)))).fields).toHaveProperty("from");
  const reversed = { ...direct, from: "12:00", to: "11:00" };
  expect((await refusalOf(act((ctx) => recordGuidance(ctx, reversed)))).fields).toHaveProperty("to");
  const { organization: offered } = await here.read(day, directOptions);
  expect(offered.some(({ value }) => value === organization)).toBe(true);
});
