import type { Typed } from "@/lib/domain/recruitment/application/application-steps";
import type { Clash } from "@/lib/domain/recruitment/draft";

/** What a page is told of its save. */
export interface SaveAnswer {
  receipt: string;
  queryCode: string | null;
  savedAt: string;
  version: number;
  clashes: Clash[];
}

/** A step as the page was made from it. */
export interface SavedStep {
  /** What the server has of this step, since when and in which version of the draft. */
  typed: Typed;
  time: string | null;
  version: number;
  receipt: string;
  /** Name this step of this draft in the browser: where it lasts, and in this tab. */
  memory: string;
  tab: string;
}
