import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Named after what it is made from (scripts/build.ts), so that every machine names it alike.
  generateBuildId: () => process.env.FUHUA_BUILD_ID ?? null,
  typescript: { ignoreBuildErrors: true }, // `npm test` checks types, once
  // The bench measures against an empty page, which the product does not have.
  ...(process.env.FUHUA_BENCH ? { pageExtensions: ["tsx", "ts", "bench.tsx"] } : {}),
  experimental: { authInterrupts: true },
  serverExternalPackages: ["@node-rs/argon2", "chinese-days", "pg", "pg-boss"],
};

export default config;
