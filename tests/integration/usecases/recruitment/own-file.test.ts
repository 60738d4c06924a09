import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import { visitor } from "@/lib/domain/access";
import type { Own } from "@/lib/usecases/recruitment/own-application";
import {
  admitOwnFile,
  attachOwnFile,
  ownFile,
  removeOwnFile,
  viewOwnFiles,
} from "@/lib/usecases/recruitment/own-file";
import { receivedAs } from "../../../support/center/files";
import { makeApplication, noonOf, visitOf } from "../../../support/factories";
import { callWithMaterials, makeDraft } from "../../../support/recruitment/own-draft";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2026-03-12";
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(closeDesks);

const begin = () =>
  desk.read(day, async (ctx) => {
    const { call, charter, photo } = await callWithMaterials(ctx);
    const { id, own } = await makeDraft(ctx, call);
    return { call, charter, photo, id, draft: own };
  });
const visit = (now: string | Date) => visitOf(desk.center, visitor, "application.submit", now);
const attach = (
  own: Own,
  part: string,
  file = receivedAs("章程.pdf"),
  replaces?: string,
  now: string | Date = day,
) => actInCenter(visit(now), (ctx) => attachOwnFile(ctx, { ...own, part, file, replaces }));
const view = (own: Own, now: string | Date = day) => inCenter(visit(now), (ctx) => viewOwnFiles(ctx, own));
const names = async (own: Own) => (await view(own)).files.map(({ name }) => name);

describe("the files of a draft", () => {
  it("come as pages in their order, one that is taken anew in its place, and go again", async () => {
    const { draft, charter, photo } = await begin();
    const [first, second] = [receivedAs("一.jpg", "jpeg"), receivedAs("二.jpg", "jpeg")];
    await attach(draft, charter, first);
    await attach(draft, charter, second);
    await attach(draft, photo, receivedAs("场地.jpg", "jpeg"));
    await attach(draft, charter, receivedAs("一（重拍）.jpg", "jpeg"), first.id);
    expect(await names(draft)).toEqual(["一（重拍）.jpg", "二.jpg", "场地.jpg"]);
    const remove = () => actInCenter(visit(day), (ctx) => removeOwnFile(ctx, { ...draft, file: second.id }));
    await remove();
    expect(await names(draft)).toEqual(["一（重拍）.jpg", "场地.jpg"]);
    expect((await refusalOf(remove())).code).toBe("not_found");
    expect((await refusalOf(attach(draft, photo, receivedAs("三.jpg", "jpeg"), first.id))).code).toBe(
      "not_found",
    );
  });

  it("take the place of none of another part", async () => {
    const { draft, charter, photo } = await begin();
    const file = receivedAs("章程.pdf");
    await attach(draft, charter, file);
    expect((await refusalOf(attach(draft, photo, receivedAs("二.pdf"), file.id))).code).toBe("not_found");
    expect(await names(draft)).toEqual(["章程.pdf"]);
  });

  it("are no more than twenty of one part", async () => {
    const { draft, charter, photo } = await begin();
    for (let count = 1; count <= 20; count += 1) await attach(draft, charter, receivedAs(`${count}.pdf`));
    expect((await refusalOf(attach(draft, charter))).message).toContain("最多 20 个文件");
    await attach(draft, photo);
  });

  it("are at most 200 MB together", async () => {
    const { draft, charter } = await begin();
    const large = () => receivedAs("扫描.pdf", "pdf", 20 * 1024 * 1024);
    for (let count = 1; count <= 10; count += 1) await attach(draft, charter, large());
    expect((await refusalOf(attach(draft, charter, large()))).message).toContain("合计不能超过 200 MB");
  });

  it("leave no line in a history that staff would read", async () => {
    const { id, draft, charter } = await begin();
    await attach(draft, charter);
    expect(await desk.records(id)).toEqual([]);
  });
});

describe("only whoever has the code", () => {
  it("sees, adds or removes", async () => {
    const { draft, charter } = await begin();
    const file = receivedAs("章程.pdf");
    await attach(draft, charter, file);
    const other = await begin();
    for (const seal of ["", "x".repeat(43), other.draft.seal]) {
      const stranger = { receipt: draft.receipt, seal };
      expect((await refusalOf(view(stranger))).code).toBe("not_found");
      expect((await refusalOf(attach(stranger, charter))).code).toBe("not_found");
      const remove = actInCenter(visit(day), (ctx) => removeOwnFile(ctx, { ...stranger, file: file.id }));
      expect((await refusalOf(remove)).code).toBe("not_found");
    }
    const taken = inCenter(visit(day), (ctx) => ownFile(ctx, { ...other.draft, file: file.id }));
    expect((await refusalOf(taken)).code).toBe("not_found");
    expect((await refusalOf(view({ ...draft, receipt: "PC99-0001" }))).code).toBe("not_found");
  });
});

describe("what may come is known before it comes", () => {
  const admit = (own: Own, part: string, now: string | Date = day) =>
    inCenter(visit(now), (ctx) => admitOwnFile(ctx, { ...own, part }));

  it("by the part: what the material may be, and nothing for what is not asked", async () => {
    const { draft, charter } = await begin();
    expect(await admit(draft, charter)).toEqual({ types: ["pdf", "jpeg", "png"] });
    expect((await refusalOf(admit(draft, "material:none"))).code).toBe("not_found");
    const team = await desk.read(day, async (ctx) => {
      const { call, charter } = await callWithMaterials(ctx);
      return { charter, draft: (await makeDraft(ctx, call, { legalStatus: "team" })).own };
    });
    expect((await refusalOf(admit(team.draft, team.charter))).code).toBe("not_found");
    expect((await view(team.draft)).asked.map(({ name }) => name)).toEqual(["场地照片"]);
  });

  it("by the clock: what began before the end has ten minutes more, and nothing begins after it", async () => {
    const { draft, charter } = await begin();
    const past = (minutes: number) => new Date(noonOf("2026-03-21").getTime() + (minutes - 720) * 60_000);
    expect((await refusalOf(admit(draft, charter, past(1)))).message).toContain("截止");
    await attach(draft, charter, receivedAs("晚.pdf"), undefined, past(9));
    const late = attach(draft, charter, receivedAs("太晚.pdf"), undefined, past(11));
    expect((await refusalOf(late)).message).toContain("截止");
    expect(await names(draft)).toEqual(["晚.pdf"]);
  });
});

describe("once submitted", () => {
  const submitted = (items: string[] | null) =>
    desk.read(day, async (ctx) => {
      const { call, charter, photo } = await callWithMaterials(ctx);
      const { id, own } = await makeDraft(ctx, call);
      const { queryCodeHash } = await ctx.db.draft.findFirstOrThrow({ where: { id } });
      const { receipt } = own;
      await ctx.db.draft.updateMany({ where: { id }, data: { submittedAt: ctx.now } });
      await makeApplication(ctx, call, { id, receipt, queryCodeHash });
      if (items)
        await ctx.db.correction.create({
          data: {
            centerId: ctx.center.id,
            applicationId: id,
            number: 1,
            items: items.map((item) => ({ item: item.replace("charter", charter), reason: "看不清" })),
            dueOn: new Date("2026-03-25"),
            issuedAt: ctx.now,
            issuedByName: "王芳",
          },
        });
      return { id, draft: own, charter, photo };
    });

  it("nothing changes, until a correction names the part", async () => {
    const { draft, charter } = await submitted(null);
    expect((await refusalOf(attach(draft, charter))).message).toContain("已经提交");
    expect((await view(draft)).asked[0]?.whyNot).toContain("已经提交");
  });

  it("only what the correction names changes, with a line in the history", async () => {
    const { id, draft, charter, photo } = await submitted(["charter"]);
    await attach(draft, charter, receivedAs("清楚的.pdf"), undefined, "2026-03-24");
    expect((await refusalOf(attach(draft, photo))).message).toContain("已经提交");
    expect(
      (await refusalOf(attach(draft, charter, receivedAs("晚.pdf"), undefined, "2026-03-26"))).message,
    ).toContain("补正期限2026年3月25日已过");
    expect(await desk.records(id)).toMatchObject([{ event: "addFile", reason: "清楚的.pdf" }]);
  });
});
