import { MenuItem } from "@/components/ui/menu-item";
import { type CallKey, formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { callKindTerms, groupsTitle } from "@/lib/domain/recruitment/call/call-kind";
import type { CallState } from "@/lib/domain/recruitment/call/call-lifecycle";
import { whyNotExtend, whyNotSupplement } from "@/lib/domain/recruitment/call/call-supplement";
import type { SelectionMethod } from "@/lib/domain/recruitment/selection-method";

interface Props {
  center: string;
  call: CallKey & { state: CallState; method: SelectionMethod };
}

/** Where else a batch is worked on. */
export function CallMenu({ center, call }: Props) {
  const key = formatCallKey(call);
  const batch = `/${center}/desk/calls/${key}`;
  const copy = <MenuItem href={`/${center}/desk/calls/new?from=${key}`}>照这一批新建</MenuItem>;
  const terms = callKindTerms[call.kind];
  const parts = (
    <>
      <MenuItem href={`${batch}/materials`}>申请材料</MenuItem>
      <MenuItem href={`${batch}/conditions`}>{terms.conditions}</MenuItem>
    </>
  );
  if (call.state === "preparing") {
    return (
      <>
        <MenuItem href={`${batch}/edit`}>修改招募方案</MenuItem>
        <MenuItem href={`${batch}/preview`}>预览公告和申请表</MenuItem>
        {!terms.tiers && <MenuItem href={`${batch}/groups`}>{groupsTitle(call.kind)}</MenuItem>}
        {terms.asks === "project" && <MenuItem href={`${batch}/needs`}>承接的需求</MenuItem>}
        {parts}
        {copy}
      </>
    );
  }
  return (
    <>
      <MenuItem href={`/${center}/calls/${key}`}>网站上的公告</MenuItem>
      <MenuItem href={`/${center}/calls/${key}/poster`}>招募海报</MenuItem>
      {!whyNotSupplement(call.state) && <MenuItem href={`${batch}/supplement`}>发布补充公告</MenuItem>}
      {!whyNotExtend(call.state) && <MenuItem href={`${batch}/extend`}>延长招募期</MenuItem>}
      <MenuItem href={`${batch}/terms`}>已发布的招募方案</MenuItem>
      {parts}
      <MenuItem href={`/${center}/desk/applications?call=${key}`}>全部申请</MenuItem>
      <MenuItem href={`${batch}/export`} download>
        申请汇总（Excel）
      </MenuItem>
      <MenuItem href={`${batch}/import`}>导入纸质申请</MenuItem>
      <MenuItem href={`${batch}/zip`} download>
        全部申请资料（ZIP）
      </MenuItem>
      {terms.money && <MenuItem href={`${batch}/grants`}>核定金额</MenuItem>}
      {call.method === "appraisal" ? (
        <MenuItem href={`${batch}/appraisal`}>综合评估</MenuItem>
      ) : (
        <>
          <MenuItem href={`${batch}/panel`}>评审组与进度</MenuItem>
          <MenuItem href={`${batch}/ranking`}>排名</MenuItem>
        </>
      )}
      {copy}
    </>
  );
}
