import path from "node:path";
import { digestOf, whenChanged } from "./inputs.ts";
import { dataDirectory, root } from "./paths.ts";
import { runTool } from "./run-tool.ts";
import { actionsKey, loadSecrets } from "./secrets.ts";

const bin = (file: string) => path.join(root, "node_modules", file);
const generated = "lib/db/generated";
export const buildDirectory = path.join(root, ".next");

/** Makes the Prisma client from the schema. */
export function generateClient(): Promise<void> {
  const digest = digestOf(["prisma/schema", "package-lock.json"]);
  return whenChanged(path.join(root, generated, ".inputs"), digest, () =>
    runTool([bin("prisma/build/index.js"), "generate"], "生成 Prisma 客户端失败：见上面的输出。", {
      // `generate` runs no engine, but would download one if it found none named.
      PRISMA_SCHEMA_ENGINE_BINARY: "/bin/true",
    }),
  );
}

/**
 * Builds the app; `announce` is called only if there is something to build. Two machines that build the same files
 * with the same key make the same app, of the same name: they can stand behind one address.
 */
export function buildApp(announce: () => void): Promise<void> {
  const inputs = [
    "app",
    "components",
    "lib",
    "public",
    "prisma/schema",
    "instrumentation.ts",
    "next.config.ts",
    "postcss.config.mjs",
    "scripts/old-kernels",
    "tsconfig.json",
    "package.json",
    "package-lock.json",
  ];
  const key = actionsKey(loadSecrets(dataDirectory));
  const digest = digestOf(inputs, key.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY);
  const env = { ...key, FUHUA_BUILD_ID: digest.slice(0, 20) };
  const build = () => runTool([bin("next/dist/bin/next"), "build"], "构建失败：见上面的输出。", env);
  return whenChanged(path.join(buildDirectory, "fuhua-inputs"), digest, build, announce);
}
