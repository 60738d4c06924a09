import path from "node:path";
import { whenChanged } from "./inputs.ts";
import { root } from "./paths.ts";
import { runTool } from "./run-tool.ts";

const bin = (file: string) => path.join(root, "node_modules", file);
const generated = "lib/db/generated";

/** Makes the Prisma client from the schema. */
export function generateClient(): Promise<void> {
  return whenChanged(path.join(root, generated, ".inputs"), ["prisma/schema", "package-lock.json"], () =>
    runTool([bin("prisma/build/index.js"), "generate"], "生成 Prisma 客户端失败：见上面的输出。", {
      // `generate` runs no engine, but would download one if it found none named.
      PRISMA_SCHEMA_ENGINE_BINARY: "/bin/true",
    }),
  );
}

/** Builds the app; `announce` is called only if there is something to build. */
export function buildApp(announce: () => void): Promise<void> {
  const inputs = [
    "app",
    "components",
    "lib",
    "public",
    "prisma/schema",
    "proxy.ts",
    "instrumentation.ts",
    "next.config.ts",
    "postcss.config.mjs",
    "tsconfig.json",
    "package.json",
    "package-lock.json",
  ];
  // The bench's build has one page more. Named once again here, that page makes it another build.
  if (process.env.FUHUA_BENCH) inputs.push("app/blank/page.bench.tsx");
  return whenChanged(path.join(root, ".next", "fuhua-inputs"), inputs, () => {
    announce();
    return runTool([bin("next/dist/bin/next"), "build"], "构建失败：见上面的输出。");
  });
}
