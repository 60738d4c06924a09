import { CallDeadline } from "@/components/call-deadline";
import { LinkButton } from "@/components/ui/link-button";
import { type CallKey, formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import type { CallPhase, CallWindow, TimeLeft } from "@/lib/domain/recruitment/call/call-phase";

interface Props {
  slug: string;
  call: CallKey & CallWindow & TimeLeft & { title: string; seats: string; phase: CallPhase };
}

/** A call that people can act on now: what it is, until when, and the way in. */
export function OpenCall({ slug, call }: Props) {
  const details = `/${slug}/calls/${formatCallKey(call)}`;
  return (
    <section className="panel-box border-t-4 border-t-primary px-4 py-5 sm:px-5">
      <h2 className="text-2xl">
        <a href={details} className="underline-offset-4 hover:underline">
          {call.title}
        </a>
      </h2>
      <p className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-1">
        <CallDeadline {...call} />
        <span className="text-muted">招募名额 {call.seats}</span>
      </p>
      <div className="mt-4 flex flex-wrap gap-3">
        {call.phase === "open" && (
          <LinkButton href={`/${slug}/apply/${formatCallKey(call)}`} variant="primary" size="lg">
            在线申请
          </LinkButton>
        )}
        <LinkButton href={details} size="lg">
          查看招募公告
        </LinkButton>
      </div>
    </section>
  );
}

/** Between two batches. */
export function NoOpenCall({ slug }: Pick<Props, "slug">) {
  return (
    <section className="panel-box px-4 py-5 sm:px-5">
      <h2 className="text-xl">目前没有正在进行的招募</h2>
      <p className="mt-1 text-muted">
        下一批次的招募公告会在这里发布。可以先阅读
        <a href={`/${slug}/guide`} className="link-plain underline">
          入驻指南
        </a>
        ，了解条件，备好要填写的内容。
      </p>
    </section>
  );
}
