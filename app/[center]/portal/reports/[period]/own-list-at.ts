import type { CivilDate } from "@/lib/domain/base/civil-date";
import type { CountedLine } from "@/lib/domain/incubation/report/counted";

/** Where in the portal a figure of a period was counted from. */
export function ownListAt(slug: string, { startsOn, endsOn }: { startsOn: CivilDate; endsOn: CivilDate }) {
  return ({ list, kind }: CountedLine) => {
    const at = `/${slug}/portal/${list}`;
    if (list !== "activities") return at;
    const words = { state: "confirmed", ...(kind && { kind }), from: startsOn, to: endsOn };
    return `${at}?${new URLSearchParams(words)}`;
  };
}
