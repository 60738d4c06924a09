import { admissionEvents } from "./admission";
import { type AreaEvents, centerEvents } from "./center";
import { communityEvents } from "./community";
import { incubationEvents } from "./incubation";
import { projectsEvents } from "./projects";
import { recruitmentEvents } from "./recruitment";
import { registryEvents } from "./registry";
import { reviewEvents } from "./review";

const events = {
  ...centerEvents,
  ...registryEvents,
  ...recruitmentEvents,
  ...reviewEvents,
  ...admissionEvents,
  ...incubationEvents,
  ...projectsEvents,
  ...communityEvents,
} as const;

/** The kinds of records that something can happen to. */
export type SubjectType = keyof typeof events;
/** What can happen to a record of this kind: an event of its lifecycle or a plain verb. */
export type EventOf<T extends SubjectType> = keyof (typeof events)[T] & string;

/** So many of the latest entries of a history are shown: a record that has more is rare, and says so. */
export const longestHistory = 1000;

/** The Chinese name of a recorded event, such as 发布招募公告; a neutral word for one this version does not know. */
export function eventLabel(subjectType: string, event: string): string {
  const known: AreaEvents = events;
  return known[subjectType]?.[event] ?? "办理";
}
