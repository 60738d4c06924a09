import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";

interface Opined {
  agreed: boolean | null;
  opinion: string | null;
  opinedOn: CivilDate | null;
  opinedByName: string | null;
}

/** What the community said of a filing, by whom and when, as facts of its record; none before. */
export function opinionFacts({ agreed, opinion, opinedOn, opinedByName }: Opined) {
  if (agreed === null || opinedOn === null) return [];
  const who = `${opinedByName}，${formatDate(opinedOn)}`;
  return [
    { label: "社区意见", value: `${agreed ? "同意备案" : "不同意备案"}（${who}）` },
    ...(opinion ? [{ label: "社区的理由或说明", value: opinion, wide: true }] : []),
  ];
}
