import type { MilestoneState } from "./milestone";

/** How far a plan is: of the milestones that were not dropped, those that were confirmed. */
export interface PlanProgress {
  reached: number;
  all: number;
}

/** The progress of milestones in these states. */
export function progressOf(states: readonly MilestoneState[]): PlanProgress {
  const counted = states.filter((state) => state !== "dropped");
  return { reached: counted.filter((state) => state === "reached").length, all: counted.length };
}

/** "3/8", or that there is none yet. */
export function progressInWords({ reached, all }: PlanProgress): string {
  return all === 0 ? "没有里程碑" : `${reached}/${all}`;
}
