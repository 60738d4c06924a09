import { LinkButton } from "@/components/ui/link-button";
import type { getCall } from "@/lib/usecases/oversight/call";
import { stepLink } from "../../step-link";
import { EndWithoutAdmission, TakeBackEnd } from "./end-without-admission";
import { PublishCall } from "./publish-call";

interface Props {
  center: string;
  call: Awaited<ReturnType<typeof getCall>>;
}

/** What a batch needs next: done here, or the way to where it is done. */
export function CallAct({ center, call }: Props) {
  const { state, next, notice } = call;
  if (state === "preparing") return <PublishCall center={center} call={call} />;
  if (state === "ended") return notice === null && <TakeBackEnd center={center} call={call} />;
  if (next === null) return null;
  if (next.act === "endWithoutAdmission") return <EndWithoutAdmission center={center} call={call} />;
  const { href, label } = stepLink(next.act, { center, call, noticeId: notice?.id ?? null });
  return (
    <LinkButton href={href} variant={next.waiting ? "secondary" : "primary"}>
      {label}
    </LinkButton>
  );
}
