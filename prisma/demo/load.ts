// Loads the demo world into a migrated, empty database: OWNER_DATABASE_URL makes centers and accounts,
// DATABASE_URL, the app's role, does everything else through the app's own use cases.

import { database } from "@/lib/db/client";
import { chinaDate } from "@/lib/domain/base/china-time";
import { ownerClient } from "@/tests/support/factories";
import { keepBaoshanRoom } from "./community/baoshan";
import { keepMinfu } from "./community/minfu";
import { letPartnersIn } from "./partners";
import { makeDemoWorld } from "./world";

const ownerUrl = process.env.OWNER_DATABASE_URL;
if (!ownerUrl) throw new Error("OWNER_DATABASE_URL is not set");
const owner = ownerClient(ownerUrl);
try {
  if ((await owner.center.count()) === 0) {
    await makeDemoWorld(owner, chinaDate(new Date()));
    await letPartnersIn(owner);
    await keepBaoshanRoom(owner, chinaDate(new Date()));
    await keepMinfu(owner, chinaDate(new Date()));
  }
} finally {
  await owner.$disconnect();
  await database().$disconnect();
}
