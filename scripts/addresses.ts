import { addressSetting, appRole, ensureRole, jobsRole, type Role, roleUrl } from "./database-roles.ts";
import { requireMember } from "./outside-database.ts";
import { limitRole } from "./role-limits.ts";
import type { Secrets } from "./secrets.ts";

/** What a process of the app is told of the database: a way in as each of our roles. */
export interface Addresses {
  DATABASE_URL: string;
  JOBS_DATABASE_URL: string;
}

/** Each address is given by the settings, or leads to the role that we make and whose password we keep. */
export async function addressesOf(
  ownerUrl: string,
  secrets: Secrets,
  settings: Record<string, string | undefined> = {},
): Promise<Addresses> {
  async function addressFor(role: Role, password: string): Promise<string> {
    const given = settings[addressSetting[role]];
    if (given) await requireMember(given, role, addressSetting[role]);
    else await ensureRole(ownerUrl, role, password);
    const address = given ?? roleUrl(ownerUrl, role, password);
    await limitRole(address, role);
    return address;
  }
  return {
    DATABASE_URL: await addressFor(appRole, secrets.appPassword),
    JOBS_DATABASE_URL: await addressFor(jobsRole, secrets.jobsPassword),
  };
}
