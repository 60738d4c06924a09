import type { Center } from "@/lib/db/context";
import type { Actor } from "@/lib/domain/access";
import { civilDate, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { batchName } from "@/lib/domain/recruitment/batch-name";
import { syntheticCreditCode } from "@/tests/support/factories";
import { inventOrganization } from "./organizations";
import { act, moment } from "./visits";

/** How the 48 organizations divide over the two batches is not published; the halves are invented. */
const batches = [
  { number: 1, startedOn: "2018-03-20", size: 24 },
  { number: 2, startedOn: "2020-06-16", size: 24 },
] as const;

/**
 * Batches that ran on paper before the platform: their organizations are entered, their applications are not.
 * "2 batches, 48 organizations, all with legal status" (Pingcheng, 2022).
 */
export async function enterEarlierBatches(center: Center, staff: Actor, firstSerial: number): Promise<void> {
  let serial = firstSerial;
  for (const { number, startedOn, size } of batches) {
    const start = civilDate(startedOn);
    const organizations = Array.from({ length: size }, () => inventOrganization(serial++));
    await act(center, staff, "call.prepare", moment("2021-12-20", "10:00"), async (ctx) => {
      const cohort = await ctx.db.cohort.create({
        data: {
          centerId: center.id,
          number,
          name: batchName(number),
          state: "ended",
          startedOn: toUtcMidnight(start),
        },
      });
      const entered = await ctx.db.organization.createManyAndReturn({
        data: organizations.map(({ name, category, serial: own }) => ({
          centerId: center.id,
          name,
          category,
          legalStatus: "registered" as const,
          creditCode: syntheticCreditCode(own),
        })),
        select: { id: true, creditCode: true },
      });
      await ctx.db.organizationStatus.createMany({
        data: entered.map(({ id, creditCode: paper }) => ({
          centerId: center.id,
          organizationId: id,
          legalStatus: "registered" as const,
          since: toUtcMidnight(start),
          paper,
        })),
      });
      await ctx.db.incubatee.createMany({
        data: entered.map(({ id }) => ({
          centerId: center.id,
          organizationId: id,
          cohortId: cohort.id,
          state: "graduated" as const,
          startedOn: toUtcMidnight(start),
        })),
      });
      await ctx.audit({ subject: { type: "cohort", id: cohort.id }, event: "takeOver", to: "ended" });
    });
  }
}
