import { choice, form, longText, name, reference } from "../base/form";
import type { PossibleAct } from "../base/possible-act";
import { type Kept, type UsageAct, usageActs } from "./usage";

/** From the widest to the narrowest: a part is narrower than its whole, and may leave steps out. */
export const placeKinds = ["subDistrict", "community", "grid", "estate", "building"] as const;
export type PlaceKind = (typeof placeKinds)[number];

export const placeKindLabels: Record<PlaceKind, string> = {
  subDistrict: "街道（乡镇）",
  community: "社区（村）",
  grid: "网格",
  estate: "小区",
  building: "楼栋",
};

export const placeForm = form({
  name: name("名称", { most: 40 }),
  kind: choice("类别", placeKinds, placeKindLabels),
  parentId: reference("上级", { optional: true, hint: "比它高一级或几级的地点；最高一级留空" }),
  note: longText("备注", { most: 200, optional: true }),
});

/** A place in the tree of its center. */
export interface PlaceNode {
  id: string;
  name: string;
  parentId: string | null;
}

/** May a place of the second kind be a part of one of the first? The kinds narrow on the way down: no circle is possible. */
export function mayHold(whole: PlaceKind, part: PlaceKind): boolean {
  return placeKinds.indexOf(part) > placeKinds.indexOf(whole);
}

/** The name of every place after the names above it, by its id: 新建南路街道 / 民福社区. */
export function placePaths(places: readonly PlaceNode[]): Map<string, string> {
  const byId = new Map(places.map((place) => [place.id, place]));
  const paths = new Map<string, string>();
  const pathOf = ({ id, name, parentId }: PlaceNode): string => {
    const above = parentId === null ? undefined : byId.get(parentId);
    const path = paths.get(id) ?? (above ? `${pathOf(above)} / ${name}` : name);
    paths.set(id, path);
    return path;
  };
  for (const place of places) pathOf(place);
  return paths;
}

/** Of one place; empty for one that is not among them. */
export function placePath(places: readonly PlaceNode[], id: string): string {
  return placePaths(places).get(id) ?? "";
}

/** The ids of a place and of all its parts; none for a place that is not among them. */
export function placesWithin(places: readonly PlaceNode[], id: string): string[] {
  if (!places.some((one) => one.id === id)) return [];
  const parts = Map.groupBy(places, ({ parentId }) => parentId);
  const below = (one: string): string[] => [one, ...(parts.get(one) ?? []).flatMap(({ id }) => below(id))];
  return below(id);
}

/** What may be done with a place: its whole ends after its parts, and begins again before them. */
export function placeActs(
  place: Kept & { parent: Kept | null; parts: readonly Kept[] },
): PossibleAct<UsageAct>[] {
  const isArchived = (one: Kept) => one.archivedAt !== null;
  if (isArchived(place)) {
    return usageActs(place, place.parent && isArchived(place.parent) ? "上级已停用，请先恢复上级。" : null);
  }
  const inUse = place.parts.filter((part) => !isArchived(part)).length;
  return usageActs(place, inUse > 0 ? `下面还有 ${inUse} 个在用的地点，请先停用或改到别处。` : null);
}
