import { hash, verify } from "@node-rs/argon2";
import { formatSlipCode, plainSlipCode } from "@/lib/domain/center/slip-code";
import { drawSlipCode } from "./slip-code";

// OWASP's minimum for argon2id; the library's default variant is argon2id.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

/** A password to be handed over, as it is printed, and the hash that is kept of it. */
export async function drawFirstPassword(): Promise<{ password: string; hash: string }> {
  const password = drawSlipCode();
  return { password: formatSlipCode(password), hash: await hashPassword(password) };
}

// Verified when the account is unknown, so that a wrong name takes as long as a wrong password.
let decoy: Promise<string> | undefined;

interface Known {
  passwordHash: string | null;
  firstPassword: boolean;
}

/** Whether this is the password of the account; one for nobody, or for an account without a password, is wrong. */
export async function passwordMatches(known: Known | null, typed: string): Promise<boolean> {
  // A first password is typed from a slip of paper.
  if (known?.passwordHash) {
    return verify(known.passwordHash, known.firstPassword ? plainSlipCode(typed) : typed);
  }
  decoy ??= hashPassword("no such account");
  await verify(await decoy, typed);
  return false;
}
