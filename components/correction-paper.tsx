import { chinaDate } from "@/lib/domain/base/china-time";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";
import type { ToldItem } from "@/lib/domain/recruitment/correction";

interface Props {
  center: { name: string; address: string; phone: string };
  application: { name: string; receipt: string };
  items: readonly ToldItem[];
  dueOn: CivilDate;
  /** Null for one that is only drafted. */
  issuedAt: Date | null;
}

/** The correction notice (一次性告知) as the applicant reads it and as it is printed. */
export function CorrectionPaper({ center, application, items, dueOn, issuedAt }: Props) {
  return (
    <article className="official-paper">
      <h1>申请补正通知书</h1>
      <p className="salutation">{application.name}：</p>
      <p>
        你单位的申请（{application.receipt}）经审查，以下事项需要补正，现一次告知。请在{formatDate(dueOn)}
        前（含当日）一次补齐并提交；逾期未补正，按初审不通过处理。
      </p>
      {items.map(({ item, label, reason }, at) => (
        <p key={item}>
          {at + 1}．{label}：{reason}
        </p>
      ))}
      <p>
        补正办法：在中心网站“申请查询”凭申请编号和查询码进入，只有以上事项可以改。咨询电话{center.phone}
        ，地址：
        {center.address}。
      </p>
      <p className="sign">{center.name}</p>
      <p className="sign">{issuedAt ? formatDate(chinaDate(issuedAt)) : "（发出之日）"}</p>
    </article>
  );
}
