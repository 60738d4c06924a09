import { nameKey } from "../base/name-key";
import { type PlaceNode, placePath } from "./place";

/** The one place of this name or path (新城街道 / 民福社区); none or several is a sentence that says what to write. */
export function placeNamed(said: string, places: readonly PlaceNode[]): PlaceNode | string {
  const key = nameKey(said);
  const paths = places.filter(({ id }) => nameKey(placePath(places, id)) === key);
  const found = paths.length > 0 ? paths : places.filter((one) => nameKey(one.name) === key);
  const [only, ...more] = found;
  if (!only) return `没有“${said}”这个地点，请先在“地点”中登记，或改成已有的名称。`;
  if (more.length === 0) return only;
  return `有 ${found.length} 个“${said}”，请写上一级，如“${placePath(places, only.id)}”。`;
}
