import type { TimelineEntry } from "@/components/ui/timeline";
import { formatDate } from "@/lib/domain/base/civil-date";
import { legalStatusLabels } from "@/lib/domain/registry/legal-status";
import type { getFiling } from "@/lib/usecases/community/filing";
import type { getFiledGroup } from "@/lib/usecases/community/filing-confirmation";

// The way of a filing and of a filed group by what they keep themselves: the record of acts is the center's own.

type Happened = Omit<TimelineEntry, "key" | "when"> & { on: Parameters<typeof formatDate>[0] };

function latestFirst(happened: readonly (Happened | null)[]): TimelineEntry[] {
  return happened
    .flatMap((one) => one ?? [])
    .map(({ on, ...entry }, index) => ({ ...entry, key: `${index}`, when: formatDate(on) }))
    .reverse();
}

export function filingTimeline(filing: Awaited<ReturnType<typeof getFiling>>): TimelineEntry[] {
  const { name, openedOn, submittedOn, opinedOn, opinedByName, agreed, opinion, decidedOn, state } = filing;
  const granted = state === "granted";
  return latestFirst([
    { on: openedOn, who: name, what: "申请备案" },
    submittedOn && { on: submittedOn, who: "孵化中心", what: "提交社区和街道" },
    opinedOn && {
      on: opinedOn,
      who: opinedByName ?? "",
      what: agreed ? "社区同意备案" : "社区不同意备案",
      why: opinion,
      tone: agreed ? ("passed" as const) : ("refused" as const),
    },
    decidedOn && {
      on: decidedOn,
      who: "街道（乡镇）",
      what: granted ? "编号备案" : "不予备案",
      why: granted ? filing.paper : filing.endReason,
      tone: granted ? ("passed" as const) : ("refused" as const),
    },
  ]);
}

export function groupTimeline({ statuses }: Awaited<ReturnType<typeof getFiledGroup>>): TimelineEntry[] {
  return latestFirst(
    statuses.map(({ since, legalStatus, paper, reason }) => ({
      on: since,
      who: legalStatus === "team" ? "" : (paper ?? ""),
      what: legalStatusLabels[legalStatus],
      why: reason,
    })),
  );
}
