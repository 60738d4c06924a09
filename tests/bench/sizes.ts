// What the demo world is too small for: many centers, one large batch, and a sheet that may still be saved.

import { randomUUID } from "node:crypto";
import type { Center, Context } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { visitor } from "@/lib/domain/access";
import { chinaDate } from "@/lib/domain/base/china-time";
import { addDays } from "@/lib/domain/base/civil-date";
import { makeApplication, makeCall, makeCenter, makePerson, visitOf } from "../support/factories";
import { inParts } from "../support/machine/in-parts";
import { nth, reviewWorld } from "../support/review/review-world";
import type { Owner } from "./served.ts";

const day = "2022-01-02";

function within<T>(center: Center, run: (ctx: Context) => Promise<T>): Promise<T> {
  return inCenter(visitOf(center, visitor, "call.publish", day), run);
}

/** A thousand centers, each with a call that is open today. */
export async function manyCenters(owner: Owner): Promise<void> {
  const { id: _id, services: _services, ...like } = await makeCenter(owner);
  const centers = await owner.center.createManyAndReturn({
    data: Array.from({ length: 1000 }, (_, n) => ({
      ...like,
      slug: `many-${n}`,
      code: `M${n}`,
      name: `第${n}县社会组织孵化中心`,
    })),
  });
  const today = chinaDate(new Date());
  const window = { opensOn: addDays(today, -3), closesOn: addDays(today, 7) };
  const call = await within(nth(centers, 0), (ctx) => makeCall(ctx, { state: "recruiting", ...window }));
  await owner.$executeRaw`
    insert into calls select (json_populate_record(c, json_build_object('center_id', k.id, 'id', gen_random_uuid()))).*
    from calls c, centers k where c.id = ${call.id}::uuid and k.slug like 'many-%' and k.id <> c.center_id`;
}

/** What waits for its check, as its stages go. */
const waiting = ["submitted", "accepted", "accepted", "correcting"] as const;

/**
 * A center with a batch of forty applications, one of ten thousand, and one of five thousand in check; answers the
 * addresses of their lists.
 */
export async function largeBatch(owner: Owner) {
  const center = await makeCenter(owner, { slug: "large" });
  const staff = await makePerson(owner, center, ["staff"]);
  const list = async (size: number, states: readonly (typeof waiting)[number][] = ["submitted"]) => {
    const call = await within(center, async (ctx) => {
      const call = await makeCall(ctx, { state: "recruiting" });
      const { id: _id, answers: _answers, nameKey: _key, ...like } = await makeApplication(ctx, call);
      const many = Array.from({ length: size - 1 }, (_, n) => ({
        ...like,
        state: nth(states, n % states.length),
        receipt: like.receipt.replace(/-.*/, `-${10_001 + n}`),
        submissionHash: randomUUID(),
        name: `第${n}社会工作服务中心`,
        creditCode: `${size}x${n}`,
        contactMobile: `139${String(n).padStart(8, "0")}`,
      }));
      await inParts(many, (data) => ctx.db.application.createMany({ data }));
      return call;
    });
    return `/large/desk/applications?call=${call.number}&size=40`;
  };
  const queue = await list(5_000, waiting);
  return { staff, small: await list(40), large: await list(10_000), queue: `${queue}&state=accepted` };
}

/** A sheet in front of its panelist. */
export async function openSheet(owner: Owner) {
  const center = await makeCenter(owner, { slug: "panel" });
  const { call, applications, seats } = await reviewWorld(owner, { center, applicants: 40, panelists: 5 });
  return {
    panelist: nth(seats, 0).person,
    address: `/panel/panel/${call.number}/${nth(applications, 0).receipt}`,
  };
}
