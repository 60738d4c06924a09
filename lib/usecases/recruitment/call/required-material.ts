import type { Context } from "@/lib/db/context";
import { editionOf, type Seen } from "@/lib/db/edition";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { type CallKey, formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import {
  type materialForm,
  mostMaterials,
  usualMaterials,
} from "@/lib/domain/recruitment/call/required-material";
import { materialPart } from "@/lib/domain/recruitment/upload-part";
import { filesOf, removeFile } from "@/lib/usecases/center/file";
import { groupsOf } from "./call-group";
import { callByKey, preparingCall } from "./call-record";

const columns = {
  id: true,
  position: true,
  name: true,
  why: true,
  legalStatuses: true,
  groupIds: true,
  required: true,
  types: true,
  expires: true,
} as const;

/** What a call asks for, in its order. */
export function materialsOf({ center, db }: Context, callId: string) {
  return db.requiredMaterial.findMany({
    where: { centerId: center.id, callId },
    select: columns,
    orderBy: { position: "asc" },
  });
}

/** The templates of a call's materials: each with the `part` of the material it is for. */
export async function templatesOf(ctx: Context, callId: string) {
  return (await filesOf(ctx, { type: "call", id: callId })).filter(({ part }) => part !== null);
}

/** The materials of a call at the desk. */
export async function viewMaterials(ctx: Context, input: { call: CallKey }) {
  const { id, kind, number, name, state } = await callByKey(ctx, input.call);
  const edition = await editionOf(ctx, { type: "call", id });
  return {
    call: { kind, number, name, state },
    edition,
    materials: await materialsOf(ctx, id),
    templates: await templatesOf(ctx, id),
    groups: await groupsOf(ctx, id),
    earlier: (await earlierCall(ctx, id))?.name ?? null,
  };
}

/** One material with its templates, to be written on. */
export async function getMaterial(ctx: Context, input: { call: CallKey; material: string }) {
  const { materials, templates, ...rest } = await viewMaterials(ctx, input);
  const material = materials.find(({ id }) => id === input.material);
  if (!material) throw notFound("材料");
  return { ...rest, material, templates: templates.filter(({ part }) => part === materialPart(material.id)) };
}

/** The newest other call that asks for something. */
function earlierCall({ center, db }: Context, callId: string) {
  return db.call.findFirst({
    where: { centerId: center.id, id: { not: callId }, materials: { some: {} } },
    select: { id: true, name: true },
    orderBy: { createdAt: "desc" },
  });
}

type Written = FormValue<typeof materialForm>;
type Named = Seen & { call: CallKey; material: string };

async function assertSound(
  ctx: Context,
  callId: string,
  written: Written,
  own: string | null,
): Promise<void> {
  const { name, groupIds } = written;
  const others = (await materialsOf(ctx, callId)).filter(({ id }) => id !== own);
  if (others.length >= mostMaterials) throw new AppError("limit", `申请材料最多 ${mostMaterials} 项。`);
  if (others.some((other) => other.name === name)) throw invalid({ name: `已经有“${name}”，请换一个名称。` });
  const known = new Set((await groupsOf(ctx, callId)).map(({ id }) => id));
  if (groupIds.some((id) => !known.has(id))) throw invalid({ groupIds: "所选的分组已经不在，请重新选择。" });
}

/** Adds a material at the end of what a call asks for. */
export async function addMaterial(
  ctx: Context,
  { call: key, edition, ...written }: Written & Seen & { call: CallKey },
) {
  const call = await preparingCall(ctx, { call: key, edition });
  await assertSound(ctx, call.id, written, null);
  const position = await nextPosition(ctx, call.id);
  const { id } = await ctx.db.requiredMaterial.create({
    data: { centerId: ctx.center.id, callId: call.id, position, ...written },
    select: { id: true },
  });
  await ctx.audit({ subject: { type: "call", id: call.id }, event: "addMaterial", reason: written.name });
  return { call: formatCallKey(call), material: id };
}

async function nextPosition({ center, db }: Context, callId: string): Promise<number> {
  const { _max } = await db.requiredMaterial.aggregate({
    where: { centerId: center.id, callId },
    _max: { position: true },
  });
  return (_max.position ?? -1) + 1;
}

async function materialIn(ctx: Context, callId: string, id: string) {
  const material = (await materialsOf(ctx, callId)).find((one) => one.id === id);
  if (!material) throw notFound("材料");
  return material;
}

export async function editMaterial(
  ctx: Context,
  { call: key, edition, material, ...written }: Written & Named,
) {
  const call = await preparingCall(ctx, { call: key, edition });
  const before = await materialIn(ctx, call.id, material);
  await assertSound(ctx, call.id, written, material);
  await ctx.db.requiredMaterial.updateMany({
    where: { centerId: ctx.center.id, id: material },
    data: written,
  });
  await ctx.audit({
    subject: { type: "call", id: call.id },
    event: "editMaterial",
    reason: written.name,
    details: { before, after: written },
  });
  return { call: formatCallKey(call) };
}

/** Moves a material one place up or down. */
export async function moveMaterial(ctx: Context, { to, material, ...input }: Named & { to: "up" | "down" }) {
  const call = await preparingCall(ctx, input);
  const moved = await materialIn(ctx, call.id, material);
  const all = await materialsOf(ctx, call.id);
  const passed = all[all.findIndex(({ id }) => id === material) + (to === "up" ? -1 : 1)];
  if (!passed) throw new AppError("conflict", "已经排在最前或最后，不能再移动。");
  const place = (id: string, position: number) =>
    ctx.db.requiredMaterial.updateMany({ where: { centerId: ctx.center.id, id }, data: { position } });
  await place(moved.id, -1); // two never stand in one place
  await place(passed.id, moved.position);
  await place(moved.id, passed.position);
  await ctx.audit({ subject: { type: "call", id: call.id }, event: "moveMaterial", reason: moved.name });
}

/** Asks no longer for a material; its templates go with it. */
export async function removeMaterial(ctx: Context, { material, ...input }: Named) {
  const call = await preparingCall(ctx, input);
  const { name } = await materialIn(ctx, call.id, material);
  for (const { id, part } of await templatesOf(ctx, call.id))
    if (part === materialPart(material)) await removeFile(ctx, { type: "call", id: call.id }, id);
  await ctx.db.requiredMaterial.deleteMany({ where: { centerId: ctx.center.id, id: material } });
  await ctx.audit({ subject: { type: "call", id: call.id }, event: "removeMaterial", reason: name });
}

/** Begins a call that asks for nothing yet with what the call before it asked for, or with the usual set. */
export async function beginMaterials(
  ctx: Context,
  { from, ...input }: Seen & { call: CallKey; from: "usual" | "earlier" },
) {
  const call = await preparingCall(ctx, input);
  if ((await materialsOf(ctx, call.id)).length > 0)
    throw new AppError("conflict", "已经列了申请材料，不能再整套带入。请逐项添加。");
  const earlier = from === "earlier" ? await earlierCall(ctx, call.id) : null;
  const set = earlier ? await materialsLike(ctx, earlier.id, call.id) : usualMaterials;
  await ctx.db.requiredMaterial.createMany({
    data: set.map((material, position) => ({
      ...material,
      centerId: ctx.center.id,
      callId: call.id,
      position,
    })),
  });
  await ctx.audit({ subject: { type: "call", id: call.id }, event: "copyMaterials", reason: earlier?.name });
}

/** What an earlier call asked for, of the groups of the same names. Templates stay behind: they name their call. */
export async function materialsLike(ctx: Context, earlier: string, callId: string) {
  const [before, now] = [await groupsOf(ctx, earlier), await groupsOf(ctx, callId)];
  const same = (id: string) => now.filter(({ name }) => name === before.find((one) => one.id === id)?.name);
  return (await materialsOf(ctx, earlier)).map(({ id: _, position: __, groupIds, ...material }) => ({
    ...material,
    groupIds: groupIds.flatMap(same).map(({ id }) => id),
  }));
}
