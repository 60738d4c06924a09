/** Called by Next once when a server process begins. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  const { passes } = await import("@/lib/web/answering");
  globalThis.fuhuaPasses = passes;
  const { workInServer } = await import("@/lib/jobs/in-server");
  workInServer();
}

/** Called by Next when a page breaks off. */
export async function onRequestError(fault: unknown): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { failFor } = await import("@/lib/web/answering");
  failFor(fault);
}
