import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Named after what it is made from (scripts/build.ts), so that every machine names it alike.
  generateBuildId: () => process.env.FUHUA_BUILD_ID ?? null,
  typescript: { ignoreBuildErrors: true }, // `npm test` checks types, once
  experimental: { authInterrupts: true },
  serverExternalPackages: [
    "@node-rs/argon2",
    "busboy",
    "chinese-days",
    "flydrive",
    "fontkit",
    "pdfmake",
    "pg",
    "pg-boss",
    "sharp",
    "yauzl",
  ],
};

export default config;
