import type { CountedLine } from "@/lib/domain/incubation/report/counted";
import type { ReportRecord } from "@/lib/usecases/incubation/report/report";

/** Where at the desk a figure of a report was counted from, narrowed as far as the list can be. */
export function deskListAt(desk: string, { organization, incubateeId, period }: ReportRecord) {
  const days = { q: organization.name, from: period.startsOn, to: period.endsOn };
  const list = (at: string, words: Record<string, string>) => `${desk}/${at}?${new URLSearchParams(words)}`;
  return ({ list: of, kind }: CountedLine): string => {
    switch (of) {
      case "activities":
        return list("activities", { state: "confirmed", ...(kind && { kind }), ...days });
      case "guidances":
        return list("guidances", days);
      case "bookings":
        return list("bookings/list", days);
      case "exchanges":
        return list("exchanges", { state: "confirmed", ...days });
      case "services":
        return list("services", { q: organization.name });
      case "plan":
        return `${desk}/incubatees/${incubateeId}/plan`;
      case "trainings":
        return `${desk}/trainings`;
    }
  };
}
