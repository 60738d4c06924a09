import { CallDeadline } from "@/components/call-deadline";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import type { CenterLine } from "@/lib/web/centers";

/** One center on the front page: what it recruits for now, and the ways in. */
export function CenterBox({ center: { slug, name, bureau, calls } }: { center: CenterLine }) {
  return (
    <li className="panel-box flex flex-col px-5 py-4">
      <h2 className="text-lg">
        <a href={`/${slug}`} className="underline-offset-4 hover:text-primary hover:underline">
          {name}
        </a>
      </h2>
      <p className="text-sm text-muted">{bureau}</p>
      <div className="mt-3 border-t border-line pt-3">
        {calls === null && <p className="text-muted">招募情况暂时无法读取，请进入中心网站查看。</p>}
        {calls?.length === 0 && <p className="text-muted">目前没有正在进行的招募。</p>}
        <ul className="flex flex-col gap-3">
          {calls?.map((call) => (
            <li key={formatCallKey(call)}>
              <a href={`/${slug}/calls/${formatCallKey(call)}`} className="link-plain">
                {call.title}
              </a>
              <p className="text-sm text-muted">
                <CallDeadline {...call} />
              </p>
            </li>
          ))}
        </ul>
      </div>
      <p className="mt-auto pt-3 text-sm">
        <a href={`/${slug}/track`} className="link-plain">
          申请查询<span className="sr-only">（{name}）</span>
        </a>
      </p>
    </li>
  );
}
