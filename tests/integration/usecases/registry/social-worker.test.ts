import { afterAll, expect, it } from "vitest";
import { socialWorkerList } from "@/app/[center]/desk/social-workers/list";
import { readQuery } from "@/components/list/list";
import { inCenter } from "@/lib/db/tenant";
import { civilDate } from "@/lib/domain/base/civil-date";
import { addPerson } from "@/lib/usecases/registry/person-record";
import {
  addSocialWorker,
  editSocialWorker,
  getSocialWorker,
  listSocialWorkers,
  socialWorkerOptions,
} from "@/lib/usecases/registry/social-worker";
import { communityWorld } from "../../../support/community/community-world";
import { type Person, visitOf } from "../../../support/factories";
import { closeDesks, deskFor, owner, refusalOf } from "../../../support/staff-desk";

const day = "2026-03-12";
afterAll(closeDesks);

it("is a use of a person, once each, counted by level, and seen in the room of its place", async () => {
  const world = await communityWorld(owner);
  const desk = deskFor(world.center, world.staff);
  const act = <T>(run: Parameters<typeof desk.act<T>>[2]) => desk.act(day, "socialWorker.edit", run);
  const person = (name: string) =>
    desk.act(day, "person.edit", (ctx) =>
      addPerson(ctx, { name, title: "社工站", mobile: null, note: null, namesake: false }),
    );
  const [first, second] = [await person("周敏"), await person("吴岚")];
  const written = {
    ...{ personId: first.id, level: "worker" as const, certificate: "S-1", organizationId: null },
    ...{ certifiedOn: civilDate("2025-10-01"), placeId: world.community.id },
  };
  const { id } = await act((ctx) => addSocialWorker(ctx, written));
  expect((await refusalOf(act((ctx) => addSocialWorker(ctx, written)))).fields.personId).toContain(
    "已经登记",
  );
  const bare = { ...written, personId: second.id, certificate: null };
  expect((await refusalOf(act((ctx) => addSocialWorker(ctx, bare)))).fields).toHaveProperty("certificate");
  await act((ctx) =>
    addSocialWorker(ctx, { ...bare, level: "none", certifiedOn: null, placeId: world.neighbour.id }),
  );
  await act((ctx) => editSocialWorker(ctx, { ...written, socialWorker: id, level: "senior" }));
  expect(await desk.read(day, (ctx) => getSocialWorker(ctx, { socialWorker: id }))).toMatchObject({
    ...{ level: "senior", person: { name: "周敏" }, place: { name: "宝山花园社区" } },
  });
  const asked = readQuery(socialWorkerList, {});
  expect(await desk.read(day, (ctx) => listSocialWorkers(ctx, asked))).toMatchObject({
    ...{ total: 2, counts: { senior: 1, none: 1 } },
  });
  const found = readQuery(socialWorkerList, { q: "周敏", place: world.street.id });
  expect(await desk.read(day, (ctx) => listSocialWorkers(ctx, found))).toMatchObject({ total: 1 });
  const room = async (worker: Person, place: { id: string }) => {
    const visit = visitOf(world.center, worker, "communitySocialWorker.view", day, { place: place.id });
    const { rows } = await inCenter(visit, (ctx) => listSocialWorkers(ctx, asked));
    return rows.map((row) => row.person.name);
  };
  expect(await room(world.ofCommunity, world.community)).toEqual(["周敏"]);
  expect(await room(world.ofNeighbour, world.neighbour)).toEqual(["吴岚"]);
  expect((await room(world.ofStreet, world.street)).sort()).toEqual(["吴岚", "周敏"]);
  expect((await desk.read(day, (ctx) => socialWorkerOptions(ctx))).personId).toEqual([]);
  expect(
    (await desk.read(day, (ctx) => socialWorkerOptions(ctx, { personId: first.id }))).personId,
  ).toHaveLength(1);
});
