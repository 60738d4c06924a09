import type { Prisma } from "@/lib/db/generated/client";
import { admittedStates, type FunnelStage } from "@/lib/domain/funnel";

/**
 * Which applications came through a gate: the condition behind the dashboard's figure and the list it leads to.
 * The formal check counts by its record, because an application may be withdrawn after it passed.
 */
export function cameThrough(stage: FunnelStage): Prisma.ApplicationWhereInput {
  switch (stage) {
    case "applied":
      return {};
    case "passed":
      return { formalChecks: { some: { verdict: "passed" } } };
    case "admitted":
      return { state: { in: [...admittedStates] } };
    case "signed":
      return { agreements: { some: { state: "signed" } } };
  }
}
