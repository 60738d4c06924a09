import { afterAll, expect, it } from "vitest";
import { teamList } from "@/app/[center]/desk/teams/list";
import { readQuery } from "@/components/list/list";
import {
  addTeam,
  dissolveTeam,
  editTeam,
  getTeam,
  getTeamToEdit,
  listTeams,
  restoreTeam,
  teamChoices,
} from "@/lib/usecases/community/volunteer/team";
import { plainTeam } from "../../../../support/community/people";
import { makeSurroundings } from "../../../../support/registry/registry";
import { closeDesks, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2026-03-12";
afterAll(closeDesks);

it("is written, changed, dissolved with a reason and brought back", async () => {
  const desk = await openDesk();
  const { place, oldPlace, organization } = await desk.read(day, (ctx) => makeSurroundings(ctx));
  const act = <T>(run: Parameters<typeof desk.act<T>>[2]) => desk.act(day, "team.edit", run);
  const own = { ...plainTeam, placeId: place.id, organizationId: organization.id };
  const { id } = await act((ctx) => addTeam(ctx, own));
  expect((await refusalOf(act((ctx) => addTeam(ctx, own)))).fields).toHaveProperty("name");
  await act((ctx) => addTeam(ctx, { ...own, placeId: null }));
  const gone = act((ctx) => addTeam(ctx, { ...own, name: "乙队", placeId: oldPlace.id }));
  expect((await refusalOf(gone)).fields).toHaveProperty("placeId");
  await act((ctx) => editTeam(ctx, { ...own, team: id, members: 30, skills: ["hair", "repair"] }));
  await act((ctx) => dissolveTeam(ctx, { team: id, reason: "队员都离开了" }));
  const late = await refusalOf(act((ctx) => editTeam(ctx, { ...own, team: id })));
  expect(late).toMatchObject({ code: "conflict", message: expect.stringContaining("解散") });
  await act((ctx) => restoreTeam(ctx, { team: id, reason: "重新组建" }));
  const shown = await desk.read(day, (ctx) => getTeam(ctx, { team: id }));
  expect(shown).toMatchObject({ declared: 30, skills: ["repair", "hair"], dissolvedOn: null, members: [] });
  const there = await openDesk();
  expect((await refusalOf(there.read(day, (ctx) => getTeam(ctx, { team: id })))).code).toBe("not_found");
  const offered = await desk.read(day, (ctx) => teamChoices(ctx));
  expect(offered.organizationId.map(({ value }) => value)).toContain(organization.id);
});

it("refuses to overwrite what a colleague changed", async () => {
  const desk = await openDesk();
  const { id } = await desk.act(day, "team.edit", (ctx) => addTeam(ctx, plainTeam));
  const seen = await desk.read(day, (ctx) => getTeamToEdit(ctx, { team: id }));
  const edit = (name: string) =>
    desk.act(day, "team.edit", (ctx) =>
      editTeam(ctx, { ...plainTeam, name, team: id, edition: seen.edition }),
    );
  await edit("甲队");
  expect((await refusalOf(edit("乙队"))).code).toBe("conflict");
});

it("are found by name, leader and place, by state, and those that may be called out", async () => {
  const desk = await openDesk();
  const { community } = await desk.read(day, async (ctx) => {
    const around = await makeSurroundings(ctx);
    await addTeam(ctx, { ...plainTeam, placeId: around.community.id });
    await addTeam(ctx, { ...plainTeam, name: "合唱队", emergency: false, leader: "王五" });
    const old = await addTeam(ctx, { ...plainTeam, name: "旧队" });
    await dissolveTeam(ctx, { team: old.id, reason: "不再活动" });
    return around;
  });
  const list = (words: Record<string, string>) =>
    desk.read(day, (ctx) => listTeams(ctx, readQuery(teamList, words)));
  expect(await list({})).toMatchObject({ all: 3, counts: { active: 2, dissolved: 1 } });
  expect((await list({ state: "active", emergency: "yes" })).rows.map(({ name }) => name)).toEqual([
    plainTeam.name,
  ]);
  expect((await list({ q: "王五" })).rows.map(({ name }) => name)).toEqual(["合唱队"]);
  expect((await list({ place: community.id })).total).toBe(1);
  expect((await list({ q: community.name })).options.place).toEqual([
    { value: community.id, label: community.name },
  ]);
});
