import { afterAll, expect, it } from "vitest";
import { censusNoteList } from "@/app/[center]/desk/censuses/notes/list";
import { readQuery } from "@/components/list/list";
import { getToday } from "@/lib/usecases/oversight/today";
import { listCensusNotes, settleCensusNote } from "@/lib/usecases/registry/census/note";
import { sayGone } from "@/lib/usecases/registry/census/own-organization";
import { getOrganization } from "@/lib/usecases/registry/organization-record";
import { censusWorld } from "../../../../support/registry/census";
import { closeDesks, owner, refusalOf } from "../../../../support/staff-desk";

afterAll(closeDesks);

it("waits for the desk until it has been looked into, and stays on record with what was found", async () => {
  const { asCommunity, ofCommunityThere: own, deskLooks, atDesk } = await censusWorld(owner);
  await asCommunity((ctx) => sayGone(ctx, { organization: own.id, reason: "没有人了" }));
  expect(JSON.stringify(await deskLooks(getToday))).toContain("1 条社区反映待核对");
  const open = async () =>
    (await deskLooks((ctx) => getOrganization(ctx, { organization: own.id }))).censusNotes;
  const [note] = await open();
  expect(note).toMatchObject({ kind: "gone", words: "没有人了", place: "宝山花园社区" });
  const settle = () =>
    atDesk((ctx) => settleCensusNote(ctx, { censusNote: note?.id ?? "", answer: "情况不实，仍在" }));
  await settle();
  expect((await refusalOf(settle())).message).toContain("已经核对过");
  expect(await open()).toEqual([]);
  const list = await deskLooks((ctx) => listCensusNotes(ctx, readQuery(censusNoteList, {})));
  expect(list).toMatchObject({
    counts: { open: 0, settled: 1 },
    rows: [{ organization: { name: "宝山合唱团" }, answer: "情况不实，仍在", state: "settled" }],
  });
});
