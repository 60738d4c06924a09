import type { FormValues } from "@/components/ui/form-state";

interface Props {
  data: FormValues;
  center: { name: string; phone: string };
  /** Where it is accepted; unknown until script runs. */
  address: string;
}

/** What an invitation says on paper and on the screen. */
export function InvitationLetter({ data, center, address }: Props) {
  const lines = [
    {
      label: "邀请码",
      value: String(data.code),
      looks: "text-2xl tracking-wide whitespace-nowrap tabular-nums",
    },
    ...(address ? [{ label: "网址", value: address, looks: "break-all" }] : []),
  ];
  return (
    <>
      <div className="print-only text-center">
        <p className="text-lg">{center.name}</p>
        <p className="text-3xl font-semibold">邀请函</p>
      </div>
      <p className="mt-2 print:mt-8">
        {data.name}：{center.name}邀请您担任{data.roles}，请于{data.lastDay}前（含当日）接受。
      </p>
      <dl className="my-4 grid gap-3">
        {lines.map(({ label, value, looks }) => (
          <div key={label} className="rounded-box border border-line-strong px-4 py-2">
            <dt className="text-sm text-muted">{label}</dt>
            <dd className={`font-semibold select-all ${looks}`}>{value}</dd>
          </div>
        ))}
      </dl>
      <ol className="list-decimal ps-6">
        <li>用手机或电脑打开网址，填写邀请码。</li>
        <li>已有平台账号的，登录后接受；没有的，当场设置自己的账号和密码。</li>
        <li>邀请码只能用一次。密码只有您本人知道，本中心不会索要。</li>
      </ol>
      <p className="print-only mt-6">联系电话：{center.phone}</p>
    </>
  );
}
