import { AppError } from "@/lib/domain/base/errors";
import { env } from "@/lib/env";

/** Whether this is the demo world, in which a center may live on another day. */
export function inDemoWorld(): boolean {
  return env().DEMO;
}

/** For doors that exist in the demo world only. */
export function assertDemoWorld(): void {
  if (!inDemoWorld()) throw new AppError("forbidden", "这不是演示环境，系统日期不能更改。");
}
