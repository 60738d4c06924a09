import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assertEdition, assertOwnLast, editionIn, editionOf } from "@/lib/db/edition";
import { inCenter } from "@/lib/db/tenant";
import { historyOf, pastOf } from "@/lib/usecases/center/history";
import { getSettings, saveNoticeRules } from "@/lib/usecases/center/settings";
import { visitOf } from "../../support/factories";
import { openOrganization } from "../../support/organization-desk";
import {
  closeDesks,
  colleagueOf,
  type Desk,
  openManagerDesk,
  refusalOf,
  reread,
} from "../../support/staff-desk";

const day = "2026-03-12";
let here: Desk;

beforeAll(async () => {
  here = await openManagerDesk("王芳");
});
afterAll(closeDesks);

const rules = { maskRule: "keepEnds", noticeLength: 7, noticeUnit: "days", firstDayCounts: true } as const;
const center = () => ({ type: "center" as const, id: here.center.id });
const save = (edition: string | undefined, noticeLength: number) => saveAs(here, edition, noticeLength);
const saveAs = ({ act }: Desk, edition: string | undefined, noticeLength: number) =>
  act(day, "settings.edit", (ctx) => saveNoticeRules(ctx, { ...rules, noticeLength, edition }));

describe("an edition", () => {
  it("is empty before anything was recorded, and lets the first change through", async () => {
    expect(await here.read(day, (ctx) => editionOf(ctx, center()))).toBe("");
    await save("", 6);
    expect(await reread(here)).toMatchObject({ noticeLength: 6 });
  });

  it("lets nobody overwrite what a colleague saved meanwhile, and says who did", async () => {
    const seen = await here.read(day, (ctx) => editionOf(ctx, center()));
    await save(seen, 8);
    const colleague = await colleagueOf(here, "李丽");
    const refusal = await refusalOf(saveAs(colleague, seen, 9));
    expect(refusal).toMatchObject({ code: "conflict" });
    expect(refusal?.message).toMatch(/王芳于2026年3月12日 \d\d:\d\d办理了“修改公示规则”/);
    expect(await reread(here)).toMatchObject({ noticeLength: 8 });
  });

  it("notices a change that a clock turned back dates before what was seen", async () => {
    const seen = await here.read(day, (ctx) => editionOf(ctx, center()));
    await here.act("2026-03-10", "settings.edit", (ctx) =>
      saveNoticeRules(ctx, { ...rules, noticeLength: 12 }),
    );
    expect(await refusalOf(save(seen, 13))).toMatchObject({ code: "conflict" });
    const history = await here.read(day, (ctx) => historyOf(ctx, { type: "center", id: here.center.id }));
    expect(editionIn(history)).toBe(await here.read(day, (ctx) => editionOf(ctx, center())));
  });

  it("is not newer than what the page shows, though the visit began before a colleague saved", async () => {
    const before = await reread(here);
    await save(undefined, 14);
    const visit = visitOf(before, here.person, "settings.view", day);
    const shown = await inCenter(visit, getSettings);
    expect(shown).toMatchObject({
      noticeLength: 14,
      edition: await here.read(day, (ctx) => editionOf(ctx, center())),
    });
  });

  it("is known within a scope too, where no history is read, and one that names nothing is refused there as well", async () => {
    const own = await openOrganization(here, "和风社工");
    const subject = { type: "organization" as const, id: own.organization };
    const change = () =>
      here.act(day, "organization.edit", (ctx) => ctx.audit({ subject, event: "edit", details: {} }));
    await change();
    const { history, edition } = await own.read(day, (ctx) => pastOf(ctx, subject));
    expect([history, edition]).toEqual([[], await here.read(day, (ctx) => editionOf(ctx, subject))]);
    const told = await here.read(day, (ctx) => pastOf(ctx, subject));
    expect([told.history.length, told.edition]).toEqual([1, edition]);
    const assert = (seen: string) => own.read(day, (ctx) => assertEdition(ctx, subject, { edition: seen }));
    await assert(edition);
    expect((await refusalOf(assert(""))).message).toContain("您打开本页之后");
    await change();
    expect((await refusalOf(assert(edition))).message).toContain("您打开本页之后");
  });

  it("tells two colleagues of one name apart where a form that is sent twice names none", async () => {
    const namesake = await colleagueOf(here, "王芳");
    const subject = { type: "organization" as const, id: crypto.randomUUID() };
    await namesake.act(day, "organization.edit", (ctx) => ctx.audit({ subject, event: "edit", details: {} }));
    await namesake.read(day, (ctx) => assertOwnLast(ctx, subject));
    const mine = here.read(day, (ctx) => assertOwnLast(ctx, subject));
    expect((await refusalOf(mine)).message).toContain("您打开本页之后，王芳于");
  });

  it("says of one's own act that it is on record: the answer to it may have been lost", async () => {
    const subject = { type: "organization" as const, id: crypto.randomUUID() };
    const edit = () =>
      here.act(day, "organization.edit", (ctx) => ctx.audit({ subject, event: "edit", details: {} }));
    await edit();
    const edition = await here.read(day, (ctx) => editionOf(ctx, subject));
    await edit();
    const again = here.read(day, (ctx) => assertEdition(ctx, subject, { edition }));
    expect((await refusalOf(again)).message).toMatch(/^您打开本页之后，您本人于.*已经办成/);
  });

  it("is asked only of callers that showed somebody something", async () => {
    await here.read(day, (ctx) => assertEdition(ctx, center(), {}));
    await save(undefined, 10);
    expect(await reread(here)).toMatchObject({ noticeLength: 10 });
  });
});
