import type { Center } from "@/lib/db/context";
import type { Actor } from "@/lib/domain/access";
import { civilDate, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { batchName } from "@/lib/domain/recruitment/batch-name";
import { syntheticCreditCode } from "@/tests/support/factories";
import { inventOrganization } from "./organizations";
import { act, moment } from "./visits";

/** How the 48 organizations divide over the two batches is not published; the halves are invented. */
const batches = [
  { number: 1, startedOn: "2018-03-20", endedOn: "2020-03-19", size: 24, left: 1 },
  { number: 2, startedOn: "2020-06-16", endedOn: "2021-12-15", size: 24, left: 2 },
] as const;

/**
 * Batches that ran on paper before the platform: their organizations are entered, their applications are not.
 * "2 batches, 48 organizations", whose graduates all had legal status (Pingcheng, 2022); that three left is invented.
 */
export async function enterEarlierBatches(center: Center, staff: Actor, firstSerial: number): Promise<void> {
  let serial = firstSerial;
  for (const { number, startedOn, endedOn, size, left } of batches) {
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
        data: entered.map(({ id }, at) => ({
          centerId: center.id,
          organizationId: id,
          cohortId: cohort.id,
          state: at < size - left ? ("graduated" as const) : ("left" as const),
          startedOn: toUtcMidnight(start),
          endedOn: toUtcMidnight(civilDate(endedOn)),
          endReason: at < size - left ? "通过出壳评估" : "负责人外出工作，申请退出",
        })),
      });
      await ctx.audit({ subject: { type: "cohort", id: cohort.id }, event: "takeOver", to: "ended" });
    });
  }
}
