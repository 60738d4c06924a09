import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { env } from "@/lib/env";
import type { SealKey } from "./pdf-seal";
import { readPkcs12 } from "./pkcs12";
import { selfMadeKey } from "./self-made";

interface Sealing {
  slug: string;
  name: string;
}

/** Whether papers of this center can be sealed; if not, nothing of it is signed on screen. */
export function canSealFor({ slug }: Pick<Sealing, "slug">): boolean {
  const { SEALS_DIR, DEMO } = env();
  return SEALS_DIR === undefined ? DEMO : existsSync(path.join(SEALS_DIR, `${slug}.p12`));
}

const keys = new Map<string, Promise<SealKey>>();

/**
 * The key of one center: `<slug>.p12` in the folder that the operator names, read once; in the demo world one that is
 * made on the spot. A center without a file of its own has none, and no other center's.
 */
export async function sealKeyOf(center: Sealing): Promise<SealKey | null> {
  if (!canSealFor(center)) return null;
  const key = keys.get(center.slug) ?? open(center);
  keys.set(center.slug, key);
  key.catch(() => keys.delete(center.slug));
  return key;
}

async function open({ slug, name }: Sealing): Promise<SealKey> {
  const { SEALS_DIR, SEALS_PASSPHRASE } = env();
  if (SEALS_DIR === undefined) return selfMadeKey(`${name}（演示用自制证书，无公信力）`, new Date());
  return readPkcs12(await readFile(path.join(SEALS_DIR, `${slug}.p12`)), SEALS_PASSPHRASE);
}
