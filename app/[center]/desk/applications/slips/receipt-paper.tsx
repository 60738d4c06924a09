import { QrCode } from "@/components/ui/qr-code";
import { chinaDate, formatDateTime } from "@/lib/domain/base/china-time";
import { formatDate } from "@/lib/domain/base/civil-date";
import { applicationChannelLabels } from "@/lib/domain/recruitment/application/application-channel";
import type { ListedSlip } from "@/lib/usecases/recruitment/application/slips";
import { PaperCode } from "./query-codes";

interface Props {
  center: { name: string; address: string; phone: string };
  slip: ListedSlip;
  /** The whole address at which its applicant sees how it stands. */
  track: string;
}

/** The receipt of an application as the office hands it out. Nobody here knows a query code: it is on the slip of a paper only when it was given just now. */
export function ReceiptPaper({ center, slip, track }: Props) {
  return (
    <article className="official-paper">
      <h1>申请回执</h1>
      <p className="salutation">{slip.name}：</p>
      <p>
        你单位的申请材料已于{formatDateTime(slip.submittedAt)}
        收到（{applicationChannelLabels[slip.channel]}），批次为{slip.call.name}，申请编号为 {slip.receipt}。
      </p>
      <p>
        办理进度可在中心网站“申请查询”凭申请编号和查询码查看，或扫描下方二维码。
        {slip.channel === "online" ? (
          "查询码提交时已显示，遗失的请致电中心核实身份后换发。"
        ) : (
          <PaperCode receipt={slip.receipt} />
        )}
      </p>
      <QrCode address={track} label="申请查询的地址" className="mx-auto my-4 size-32" />
      <p>
        联系人：{slip.contactName}。咨询电话{center.phone}，地址：{center.address}。
      </p>
      <p className="sign">{center.name}</p>
      <p className="sign">{formatDate(chinaDate(slip.submittedAt))}</p>
    </article>
  );
}
