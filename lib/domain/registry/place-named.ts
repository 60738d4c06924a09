import { nameKey } from "../base/name-key";
import { type PlaceNode, placePath, placePaths } from "./place";

/** Places by what they are called, alone and after the names above; a sheet asks of thousands of rows. */
function namesOf(places: readonly PlaceNode[]) {
  const paths = placePaths(places);
  return {
    byPath: Map.groupBy(places, ({ id }) => nameKey(paths.get(id) ?? "")),
    byName: Map.groupBy(places, ({ name }) => nameKey(name)),
  };
}

const known = new WeakMap<readonly PlaceNode[], ReturnType<typeof namesOf>>();

function knownNames(places: readonly PlaceNode[]) {
  const names = known.get(places) ?? namesOf(places);
  known.set(places, names);
  return names;
}

/** The id of the place that a cell names: null where it is empty, undefined where nobody can say which one is meant. */
export function placeIdNamed(
  said: string | null | undefined,
  places: readonly PlaceNode[],
): string | null | undefined {
  if (!said) return said === undefined ? undefined : null;
  const place = placeNamed(said, places);
  return typeof place === "string" ? undefined : place.id;
}

/** The one place of this name or path (新城街道 / 民福社区); none or several is a sentence that says what to write. */
export function placeNamed(said: string, places: readonly PlaceNode[]): PlaceNode | string {
  const key = nameKey(said);
  const { byPath, byName } = knownNames(places);
  const found = byPath.get(key) ?? byName.get(key) ?? [];
  const [only, ...more] = found;
  if (!only) return `没有“${said}”这个地点，请先在“地点”中登记，或改成已有的名称。`;
  if (more.length === 0) return only;
  return `有 ${found.length} 个“${said}”，请写上一级，如“${placePath(places, only.id)}”。`;
}
