import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CallKey } from "@/lib/domain/recruitment/call/call-key";
import { usualMaterials } from "@/lib/domain/recruitment/call/required-material";
import { publishCall } from "@/lib/usecases/recruitment/call/call";
import { attachToCall } from "@/lib/usecases/recruitment/call/call-file";
import {
  addMaterial,
  beginMaterials,
  editMaterial,
  getMaterial,
  moveMaterial,
  removeMaterial,
  viewMaterials,
} from "@/lib/usecases/recruitment/call/required-material";
import { readCall } from "@/lib/usecases/recruitment/site";
import { receivedAs } from "../../../../support/center/files";
import { makeCall, makeCriteria } from "../../../../support/factories";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2021-12-24";
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(closeDesks);

const written = {
  why: null,
  legalStatuses: [],
  groupIds: [],
  types: [],
  required: true,
  expires: false,
};
const preparing = (at = desk) =>
  at.read(day, async (ctx) => {
    const call = await makeCall(ctx);
    await makeCriteria(ctx, call);
    const group = await ctx.db.callGroup.create({
      data: { centerId: ctx.center.id, callId: call.id, position: 0, name: "园内组", quota: 3 },
    });
    return { call, group };
  });
const act = <T>(run: (ctx: Parameters<Parameters<Desk["act"]>[2]>[0]) => Promise<T>, at = desk) =>
  at.act(day, "call.prepare", run);
const add = (call: CallKey, name: string, more: Partial<typeof written> = {}) =>
  act((ctx) => addMaterial(ctx, { ...written, ...more, call, name }));
const view = (call: CallKey, at = desk) => at.read(day, (ctx) => viewMaterials(ctx, { call }));
const names = async (call: CallKey) => (await view(call)).materials.map(({ name }) => name);

describe("the materials of a call in preparation", () => {
  it("are added, moved, changed and removed, each with its line", async () => {
    const { call } = await preparing();
    const { material } = await add(call, "章程");
    await add(call, "团队名单");
    await act((ctx) => moveMaterial(ctx, { call, material, to: "down" }));
    expect(await names(call)).toEqual(["团队名单", "章程"]);
    expect((await refusalOf(act((ctx) => moveMaterial(ctx, { call, material, to: "down" })))).code).toBe(
      "conflict",
    );
    await act((ctx) =>
      editMaterial(ctx, { ...written, call, material, name: "章程（核准版）", required: false }),
    );
    expect((await view(call)).materials[1]).toMatchObject({ name: "章程（核准版）", required: false });
    await act((ctx) => removeMaterial(ctx, { call, material }));
    expect(await names(call)).toEqual(["团队名单"]);
    expect((await desk.records(call.id)).map(({ event }) => event)).toEqual([
      "addMaterial",
      "addMaterial",
      "moveMaterial",
      "editMaterial",
      "removeMaterial",
    ]);
  });

  it("have a name of their own, and only groups of their call", async () => {
    const [{ call, group }, other] = [await preparing(), await preparing()];
    await add(call, "章程", { groupIds: [] });
    expect((await refusalOf(add(call, "章程"))).fields.name).toContain("已经有");
    const elsewhere: string[] = [other.group.id];
    const wrong = act((ctx) => addMaterial(ctx, { ...written, call, name: "场地", groupIds: elsewhere }));
    expect((await refusalOf(wrong)).fields.groupIds).toContain("分组");
    await act((ctx) => addMaterial(ctx, { ...written, call, name: "场地", groupIds: [group.id] }));
    expect((await view(call)).materials[1]?.groupIds).toEqual([group.id]);
  });

  it("have templates, which go with them", async () => {
    const { call } = await preparing();
    const { material } = await add(call, "承诺书");
    const file = receivedAs("承诺书模板.docx", "docx");
    const attach = (part: string) => act((ctx) => attachToCall(ctx, { call, file, part }));
    expect((await refusalOf(attach("material:none"))).code).toBe("not_found");
    await attach(`material:${material}`);
    const shown = await desk.read(day, (ctx) => getMaterial(ctx, { call, material }));
    expect(shown.templates).toMatchObject([{ name: "承诺书模板.docx" }]);
    await act((ctx) => removeMaterial(ctx, { call, material }));
    expect((await view(call)).templates).toEqual([]);
  });

  it("begin with the usual set, or with those of the call before by the names of its groups", async () => {
    const fresh = await openDesk();
    const [first, second] = [await preparing(fresh), await preparing(fresh)];
    const begin = (call: CallKey, from: "usual" | "earlier") =>
      act((ctx) => beginMaterials(ctx, { call, from }), fresh);
    await begin(first.call, "usual");
    expect((await view(first.call, fresh)).materials).toHaveLength(usualMaterials.length);
    expect((await refusalOf(begin(first.call, "usual"))).code).toBe("conflict");
    const own = { ...written, call: first.call, name: "场地证明", groupIds: [first.group.id] };
    await act((ctx) => addMaterial(ctx, own), fresh);
    expect((await view(second.call, fresh)).earlier).toBe(first.call.name);
    await begin(second.call, "earlier");
    expect((await view(second.call, fresh)).materials.at(-1)).toMatchObject({
      name: "场地证明",
      groupIds: [second.group.id],
    });
  });

  it("stand once the call is published, templates too, and everybody sees them", async () => {
    const { call } = await preparing();
    const { material } = await add(call, "承诺书");
    const attach = () =>
      act((ctx) =>
        attachToCall(ctx, { call, part: `material:${material}`, file: receivedAs("模板.docx", "docx") }),
      );
    await attach();
    await desk.act(day, "call.publish", (ctx) => publishCall(ctx, { callId: call.id }));
    expect((await refusalOf(add(call, "章程"))).message).toContain("已经发布");
    expect((await refusalOf(attach())).message).toContain("不能删除或替换");
    const shown = await desk.read("2021-12-26", (ctx) => readCall(ctx, { call }));
    expect(shown.materials.map(({ name }) => name)).toEqual(["承诺书"]);
    expect(shown.files).toMatchObject([{ name: "模板.docx", part: `material:${material}` }]);
  });
});
