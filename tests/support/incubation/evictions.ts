import { civilDate } from "@/lib/domain/base/civil-date";
import { decideEviction, serveEviction } from "@/lib/usecases/incubation/eviction";
import type { leavingWorld } from "./leaving-world";

/** A notice that is served on the day that the tests of leaving live on, and answered within nine days. */
export const plainNotice = {
  grounds: ["sublet" as const],
  facts: "三月起把工位转给他人使用。",
  servedOn: civilDate("2022-06-01"),
  servedBy: "inPerson" as const,
  answerBy: civilDate("2022-06-10"),
};

/** Evicts an organization after its notice ran out. */
export async function evicted({ act }: Awaited<ReturnType<typeof leavingWorld>>, incubatee: string) {
  await act("incubatee.end", "2022-06-01", serveEviction, { ...plainNotice, incubatee });
  const decided = { incubatee, endedOn: civilDate("2022-06-11"), consideration: "逐项核实，属实。" };
  await act("incubatee.end", "2022-06-11", decideEviction, decided);
}
