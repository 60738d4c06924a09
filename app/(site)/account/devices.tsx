import { ActionForm } from "@/components/ui/action-form";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { browserName } from "@/lib/domain/center/browser-name";
import { endOtherSessionsAction } from "./actions";

interface Props {
  sessions: readonly { own: boolean; agent: string; createdAt: Date; usedAt: Date }[];
}

/** Where somebody is signed in, and a way to be so here alone. */
export function Devices({ sessions }: Props) {
  return (
    <>
      <ul className="mb-4 divide-y divide-line">
        {sessions.map(({ own, agent, createdAt, usedAt }) => (
          <li key={`${createdAt.getTime()} ${agent}`} className="py-2">
            <p className="font-semibold">
              {browserName(agent)}
              {own && "（本机）"}
            </p>
            <p className="text-sm text-muted">
              {formatDateTime(createdAt)}登录，最近使用：{formatDateTime(usedAt)}
            </p>
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <ActionForm action={endOtherSessionsAction} submit="退出其他设备" variant="secondary" guard={false}>
          <p>其中有您不认识的设备时，请退出其他设备，并修改密码。</p>
        </ActionForm>
      ) : (
        <p className="text-sm text-muted">您没有在其他设备上登录。</p>
      )}
    </>
  );
}
