// node scripts/complete-lock.mjs     after adding or updating a package
//
// Some registry mirrors do not carry every platform's build of a package (@next/swc-darwin-arm64
// and the like). npm then leaves those out of package-lock.json, and afterwards `npm ci` refuses
// the lock, everywhere. This adds the missing entries from what their parents declare: the exact
// version, and the platform that the name tells.

import { readFileSync, writeFileSync } from "node:fs";

const file = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(file, "utf8"));
const present = new Set(Object.keys(lock.packages).map((place) => place.split("node_modules/").at(-1)));

for (const parent of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    if (present.has(name)) continue;
    if (!/^\d/.test(version)) throw new Error(`${name}: ${version} is no exact version`);
    lock.packages[`node_modules/${name}`] = {
      version,
      ...platformOf(name),
      ...(parent.dev ? { dev: true } : {}),
      optional: true,
    };
    console.log(`added ${name}@${version}`);
  }
}

const { "": self, ...others } = lock.packages;
const sorted = Object.entries(others).sort(([a], [b]) => a.localeCompare(b, "en"));
writeFileSync(
  file,
  `${JSON.stringify({ ...lock, packages: { "": self, ...Object.fromEntries(sorted) } }, null, 2)}\n`,
);

/** @param {string} name */
function platformOf(name) {
  const os = /android|darwin|freebsd|openharmony|win32|linux/.exec(name)?.[0];
  const cpu = /wasm32|arm64|arm|ia32|ppc64|riscv64|s390x|x64/.exec(name)?.[0];
  const libc = os !== "linux" ? undefined : name.includes("musl") ? "musl" : "glibc";
  if (!os && cpu !== "wasm32") throw new Error(`${name}: no platform in its name`);
  return { ...(cpu ? { cpu: [cpu] } : {}), ...(os ? { os: [os] } : {}), ...(libc ? { libc: [libc] } : {}) };
}
