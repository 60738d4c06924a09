import type { FieldErrors } from "../base/errors";
import { choice, flag, form, longText, name, number, reference, text } from "../base/form";
import { halfHourLabels, halfHours } from "../base/half-hour";
import type { PossibleAct } from "../base/possible-act";
import type { TimeOfDay } from "../base/time-of-day";
import { type Kept, type UsageAct, usageActs } from "../registry/usage";

/** 场地, from the widest to the narrowest: a room is in a site, a workstation in a room or in a site. */
export const venueKinds = ["site", "room", "workstation"] as const;
export type VenueKind = (typeof venueKinds)[number];

export const venueKindLabels: Record<VenueKind, string> = { site: "场所", room: "房间", workstation: "工位" };

/** A room or a workstation is either booked by the hour or held for a time; a site is only what holds them. */
export const venueUses = ["bookable", "held"] as const;
export type VenueUse = (typeof venueUses)[number];
export const venueUseLabels: Record<VenueUse, string> = { bookable: "按小时预约", held: "长期入驻" };

export const venueForm = form({
  name: name("名称", { most: 40, hint: "如 民福街场所、201 会议室、A-03 工位" }),
  kind: choice("类别", venueKinds, venueKindLabels),
  parentId: reference("所在", { optional: true, hint: "房间所在的场所，工位所在的房间或场所" }),
  ownerId: reference("权属单位", { optional: true, hint: "中心自有的留空；借用或共用的，选所属单位" }),
  address: text("地址", { most: 100, optional: true }),
  capacity: number("容纳人数", { least: 1, most: 9_999, optional: true, unit: "人" }),
  bookable: flag("按小时预约", { hint: "不勾选的房间和工位供组织长期入驻" }),
  opensAt: choice("开放时间自", halfHours, halfHourLabels),
  closesAt: choice("开放时间至", halfHours, halfHourLabels),
  note: longText("备注", { most: 200, optional: true }),
});

interface Fitted {
  name: string;
  kind: VenueKind;
  bookable: boolean;
  opensAt: TimeOfDay;
  closesAt: TimeOfDay;
}

/** May a venue of the second kind be in one of the first? The kinds narrow on the way down: no circle is possible. */
export function mayContain(whole: VenueKind, part: VenueKind): boolean {
  return venueKinds.indexOf(part) > venueKinds.indexOf(whole);
}

/** What is wrong with answers that are right each for itself; `whole` is what it is in, if anything. */
export function venueFaults(
  venue: Fitted,
  whole: Pick<Fitted, "name" | "kind"> | null,
  parts: readonly Pick<Fitted, "name" | "kind">[] = [],
): FieldErrors {
  const faults: FieldErrors = {};
  const label = venueKindLabels[venue.kind];
  if (venue.opensAt >= venue.closesAt) faults.closesAt = "开放时间的结束要晚于开始。";
  if (venue.kind === "site" && venue.bookable)
    faults.bookable = "场所不能预约，请登记其中的房间或工位，再勾选按小时预约。";
  if (venue.kind !== "site" && whole === null) faults.parentId = `请选择${label}所在的场所。`;
  if (whole && !mayContain(whole.kind, venue.kind))
    faults.parentId = `“${whole.name}”是${venueKindLabels[whole.kind]}，里面不能再有${label}。`;
  const part = parts.find((one) => !mayContain(venue.kind, one.kind));
  if (part) faults.kind = `里面的“${part.name}”是${venueKindLabels[part.kind]}，不能放在${label}里。`;
  return faults;
}

/** What stands in the way of archiving: what is in it and in use, who holds it, and what is booked ahead. */
export interface Engaged {
  partsInUse: number;
  /** Who holds it now or from a later day on. */
  holders: readonly string[];
  bookedAhead: number;
}

/** Why a venue is still needed, in one sentence; null when it is not. */
export function whyEngaged({ partsInUse, holders, bookedAhead }: Engaged): string | null {
  const reasons = [
    ...(partsInUse > 0 ? [`里面还有 ${partsInUse} 个在用的房间或工位`] : []),
    ...(holders.length > 0 ? [`${holders.join("、")}正在或即将使用`] : []),
    ...(bookedAhead > 0 ? [`还有 ${bookedAhead} 次尚未开始或正在进行的预约`] : []),
  ];
  return reasons.length > 0 ? `${reasons.join("；")}。请先停用、结束或取消这些，再停用本场地。` : null;
}

/** What may be done with a venue: it is not archived while it is needed, nor restored before what it is in. */
export function venueActs(
  venue: Kept & { kind: VenueKind; bookable: boolean; parent: Kept | null },
  engaged: Engaged,
): PossibleAct<UsageAct | "book" | "give">[] {
  if (venue.archivedAt !== null) {
    return usageActs(venue, venue.parent?.archivedAt ? "它所在的场所或房间已停用，请先恢复。" : null);
  }
  const use: PossibleAct<"book" | "give">[] =
    venue.kind === "site"
      ? []
      : venue.bookable
        ? [{ act: "book", label: "预约", whyNot: null }]
        : [{ act: "give", label: "安排入驻", whyNot: null }];
  return [...use, ...usageActs(venue, null).map((one) => ({ ...one, ...hindered(one.act, engaged) }))];
}

function hindered(act: UsageAct, engaged: Engaged) {
  return act === "archive" ? { whyNot: whyEngaged(engaged) } : {};
}
