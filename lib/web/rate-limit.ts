import { headers } from "next/headers";
import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { database } from "@/lib/db/client";
import { AppError } from "@/lib/domain/base/errors";

/** How often one key may fail within a window. Counted in the database, so that all processes count together. */
const limits = {
  signInPerLoginHere: { points: 10, seconds: 15 * 60 },
  signInPerLogin: { points: 100, seconds: 15 * 60 },
  signInPerAddress: { points: 300, seconds: 15 * 60 },
  passwordPerPerson: { points: 10, seconds: 15 * 60 },
  joinPerAddress: { points: 20, seconds: 60 * 60 },
  // A hall of 200 founders has one address, and so has a program: .decisions/0032.
  applyPerAddressAndDay: { points: 1_000, seconds: 86_400 },
  applyPerAddress: { points: 300, seconds: 10 * 60 },
  trackPerAddress: { points: 300, seconds: 60 },
  trackPerReceiptHere: { points: 30, seconds: 60 },
  /** Codes of slips that are not there: a street office shares an address, and nobody types that many by hand. */
  surveyPerAddress: { points: 60, seconds: 60 },
  verifyPerAddress: { points: 60, seconds: 60 },
  /** No limit but a memory, of whose login was opened from which address. */
  usual: { points: 1, seconds: 90 * 86_400 },
} as const;
export type Limit = keyof typeof limits;

const limiters = new Map<Limit, RateLimiterPrisma>();

function limiter(name: Limit): RateLimiterPrisma {
  const existing = limiters.get(name);
  if (existing) return existing;
  const { points, seconds } = limits[name];
  const made = new RateLimiterPrisma({ storeClient: database(), keyPrefix: name, points, duration: seconds });
  limiters.set(name, made);
  return made;
}

/** Counts one try; throws `limit` with the minutes to wait once there were too many. */
export async function countTry(name: Limit, key: string): Promise<void> {
  try {
    await limiter(name).consume(key);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const minutes = Math.max(1, Math.ceil(refusal.msBeforeNext / 60_000));
    throw new AppError("limit", `尝试次数过多，请 ${minutes} 分钟后再试。`);
  }
}

/** Counts a submission from this address, whatever becomes of it. */
export async function countSubmission(address: string): Promise<void> {
  await countTry("applyPerAddressAndDay", address);
  await countTry("applyPerAddress", address);
}

export async function forgetTries(name: Limit, key: string): Promise<void> {
  await limiter(name).delete(key);
}

/** Whether `rememberUsual` was told of this login and address within the last 90 days. */
export async function isUsual(loginAndAddress: string): Promise<boolean> {
  return (await limiter("usual").get(loginAndAddress)) !== null;
}

export async function rememberUsual(loginAndAddress: string): Promise<void> {
  const { points, seconds } = limits.usual;
  await limiter("usual").set(loginAndAddress, points, seconds);
}

/** A wrong guess; all other refusals and faults say nothing about what was typed. */
function isWrong(fault: unknown): boolean {
  return fault instanceof AppError && (fault.code === "invalid" || fault.code === "not_found");
}

/**
 * Makes an attempt that counts only if it fails: it throws `invalid` or `not_found`, or `right` says no to its result.
 * Its point is taken before and given back after, so that guesses made at the same moment are counted one by one, and
 * an office that signs in at nine o'clock uses up nothing. Name the limit of the widest key first.
 */
export async function countFailures<T>(
  counted: readonly (readonly [Limit, string])[],
  attempt: () => Promise<T>,
  right: (result: T) => boolean = () => true,
): Promise<T> {
  const taken: (readonly [Limit, string])[] = [];
  let failed = false;
  try {
    for (const one of counted) {
      await countTry(...one);
      taken.push(one);
    }
    const result = await attempt();
    failed = !right(result);
    return result;
  } catch (fault) {
    failed = isWrong(fault);
    throw fault;
  } finally {
    if (!failed) await Promise.all(taken.map(([name, key]) => limiter(name).reward(key, 1)));
  }
}

/**
 * What counts when somebody guesses the code of a receipt. By receipt only from one address: no stranger elsewhere can
 * shut its owner out, and 8 signs are too many to be guessed from all addresses there are. Within a minute only: no
 * neighbour's mistakes shut the owner out either.
 */
export function trackLimits(slug: string, receipt: string, address: string) {
  return [
    ["trackPerAddress", address],
    ["trackPerReceiptHere", `${slug} ${receipt} ${address}`],
  ] as const;
}

/**
 * Where a request comes from, by its X-Forwarded-For. Only the last hop is told by somebody we trust: by our own
 * proxy, or by the server itself, which overwrites the header when there is no proxy (scripts/own-address.mjs).
 */
export function lastHop(forwardedFor: string | null): string {
  return forwardedFor?.split(",").at(-1)?.trim() || "unknown";
}

export async function visitorAddress(): Promise<string> {
  return lastHop((await headers()).get("x-forwarded-for"));
}
