import { MenuItem } from "@/components/ui/menu-item";
import { type CallKey, formatCallKey } from "@/lib/domain/recruitment/call-key";
import type { CallState } from "@/lib/domain/recruitment/call-lifecycle";
import { whyNotExtend, whyNotSupplement } from "@/lib/domain/recruitment/call-supplement";

interface Props {
  center: string;
  call: CallKey & { state: CallState };
}

/** Where else a batch is worked on. */
export function CallMenu({ center, call }: Props) {
  const key = formatCallKey(call);
  const batch = `/${center}/desk/calls/${key}`;
  if (call.state === "preparing") return <MenuItem href={`${batch}/edit`}>修改招募方案</MenuItem>;
  return (
    <>
      <MenuItem href={`/${center}/calls/${key}`}>网站上的公告</MenuItem>
      <MenuItem href={`/${center}/calls/${key}/poster`}>招募海报</MenuItem>
      {!whyNotSupplement(call.state) && <MenuItem href={`${batch}/supplement`}>发布补充公告</MenuItem>}
      {!whyNotExtend(call.state) && <MenuItem href={`${batch}/extend`}>延长招募期</MenuItem>}
      <MenuItem href={`/${center}/desk/applications?call=${key}`}>全部申请</MenuItem>
      <MenuItem href={`${batch}/export`}>申请汇总（Excel）</MenuItem>
      <MenuItem href={`${batch}/panel`}>评审组与进度</MenuItem>
      <MenuItem href={`${batch}/ranking`}>排名</MenuItem>
    </>
  );
}
