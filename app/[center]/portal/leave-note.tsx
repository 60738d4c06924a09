import { PhoneLink } from "@/components/phone-link";
import { Alert } from "@/components/ui/alert";
import { formatDate } from "@/lib/domain/base/civil-date";
import { incubationLabels } from "@/lib/domain/incubation/incubatee-lifecycle";
import type { OwnLeave } from "@/lib/usecases/incubation/own-leave";

interface Props {
  leave: OwnLeave;
  center: { slug: string; name: string; phone: string };
}

/** What is left of an incubation that is over, and whom to ask. */
export function LeaveNote({ leave, center }: Props) {
  const { role, state, endedOn, afterCareUntil, handoverDue } = leave;
  const ended = `${endedOn ? `已于${formatDate(endedOn)}` : "已经"}${state === "graduated" ? "出壳" : incubationLabels[state]}`;
  if (role === "former")
    return (
      <Alert tone="info" title={`本机构${ended}，交接和跟踪服务都已结束，机构平台不再办理事项`}>
        <p>
          中心保留本机构的档案和办理经过；需要查询、复制，或打算再次入驻，请致电{" "}
          <PhoneLink phone={center.phone} />。
        </p>
        <p>
          协议、证书和证明长期有效，可凭编号在
          <a className="link" href={`/${center.slug}/verify`}>
            验证页
          </a>
          查验；招募公告见
          <a className="link" href={`/${center.slug}/calls`}>
            中心网站
          </a>
          。
        </p>
      </Alert>
    );
  return (
    <Alert tone="info" title={`本机构${ended}`}>
      <p>
        可以查看档案、协议和证书，参加培训，维护机构主页；场地预约和孵化服务不再办理。
        {handoverDue && `退出交接请在${formatDate(handoverDue)}前办结。`}
        {afterCareUntil && `跟踪服务到${formatDate(afterCareUntil)}，之后机构平台关闭，档案由中心保留。`}
      </p>
      <p>
        有疑问请致电{center.name} <PhoneLink phone={center.phone} />。
      </p>
    </Alert>
  );
}
