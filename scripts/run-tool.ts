import { spawn } from "node:child_process";
import { Failure } from "./failure.ts";
import { root } from "./paths.ts";

/** Runs a program of this repository under our own Node; its output is shown only when it fails. */
export function runTool(args: string[], failure: string, env: Record<string, string> = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ...env },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (chunk: string) => {
        output += chunk;
      });
    }
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) return resolve();
      console.error(output.trim());
      reject(
        new Failure(/ENOSPC|No space left on device/.test(output) ? "No space left on device" : failure),
      );
    });
  });
}
