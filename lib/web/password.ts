import { hash, verify } from "@node-rs/argon2";

// OWASP's minimum for argon2id; the library's default variant is argon2id.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

// Verified when the account is unknown, so that a wrong name takes as long as a wrong password.
let decoy: Promise<string> | undefined;

export async function passwordMatches(stored: string | null | undefined, typed: string): Promise<boolean> {
  if (stored) return verify(stored, typed);
  decoy ??= hashPassword("no such account");
  await verify(await decoy, typed);
  return false;
}
