import { headers } from "next/headers";
import { forbidden, notFound, redirect } from "next/navigation";
import { AppError, retryAfter } from "@/lib/domain/base/errors";
import { bringsForm, failWith } from "./answering";

/** A refused visit as the screen for it. */
export async function turnAway(fault: unknown): Promise<never> {
  if (!(fault instanceof AppError) || fault.code in retryAfter) throw fault;
  if (fault.code === "unauthenticated") {
    if (bringsForm()) {
      failWith(401);
      throw fault;
    }
    const path = (await headers()).get("x-path") ?? "/";
    redirect(`/signin?next=${encodeURIComponent(path)}`);
  }
  if (fault.code === "forbidden") forbidden();
  notFound();
}
