import { CallDeadline } from "@/components/call-deadline";
import { formatCallKey } from "@/lib/domain/recruitment/call-key";
import { currentCalls } from "@/lib/usecases/recruitment/site";
import { currentUser } from "@/lib/web/auth";
import { inEveryCenter } from "@/lib/web/every-center";
import { MyCenters } from "./my-centers";

export default async function PlatformPage() {
  const user = await currentUser();
  const answers = await inEveryCenter("site.view", currentCalls);
  return (
    <>
      {user && <MyCenters memberships={user.memberships} centers={answers.map(({ center }) => center)} />}
      <h1 className="text-2xl">社会组织孵化中心</h1>
      <p className="mt-1 text-muted">选择所在地的孵化中心，查看招募公告，在线申请入驻，查询办理进度。</p>
      <ul className="mt-5 grid gap-4 md:grid-cols-2">
        {answers.map(({ center, data: calls }) => (
          <li key={center.id} className="panel-box flex flex-col px-5 py-4">
            <h2 className="text-lg">
              <a href={`/${center.slug}`} className="underline-offset-4 hover:text-primary hover:underline">
                {center.name}
              </a>
            </h2>
            <p className="text-sm text-muted">{center.bureau}</p>
            <div className="mt-3 border-t border-line pt-3">
              {calls.length === 0 && <p className="text-muted">目前没有正在进行的招募。</p>}
              <ul className="flex flex-col gap-3">
                {calls.map((call) => (
                  <li key={formatCallKey(call)}>
                    <a href={`/${center.slug}/calls/${formatCallKey(call)}`} className="link-plain">
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
              <a href={`/${center.slug}/track`} className="link-plain">
                申请查询<span className="sr-only">（{center.name}）</span>
              </a>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
