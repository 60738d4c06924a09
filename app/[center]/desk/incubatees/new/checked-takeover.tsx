import { CheckedSection } from "@/components/list/checked-section";
import { ConfirmImport } from "@/components/list/confirm-import";
import { Alert } from "@/components/ui/alert";
import type { TakeoverView } from "@/lib/usecases/incubation/takeover/sheet";
import { confirmTakeoverAction } from "./actions";
import { PlannedRows } from "./planned-rows";
import { UnsureRows } from "./unsure-rows";

/** What a sheet would become, before anything is made of it. */
export function CheckedTakeover({ sheet, slug }: { sheet: TakeoverView; slug: string }) {
  const { sums } = sheet;
  const { rows, wrong, unsure, done, entering } = sums;
  const waits = wrong + unsure > 0;
  return (
    <CheckedSection sheet={sheet}>
      <Alert
        tone={waits ? "warning" : "info"}
        title={[
          `共 ${rows} 行：${entering} 行可以登记`,
          ...(unsure > 0 ? [`${unsure} 行可能与已有组织重复`] : []),
          ...(wrong > 0 ? [`${wrong} 行需要改正`] : []),
          ...(done > 0 ? [`${done} 行已经登记过`] : []),
        ].join("，")}
      >
        {wrong > 0
          ? "请在表格里改好后重新上传。现在还没有写入任何记录。"
          : unsure > 0
            ? "请逐行判断是不是同一家。现在还没有写入任何记录。"
            : "现在还没有写入任何记录。"}
      </Alert>
      {unsure > 0 && <UnsureRows sheet={sheet} slug={slug} />}
      <PlannedRows planned={sheet.planned} slug={slug} />
      {!waits && entering > 0 && (
        <ConfirmImport
          action={confirmTakeoverAction.bind(null, slug)}
          name="sheet"
          sheet={sheet}
          count={`${entering} 行`}
        >
          <p>{consequence(sums)}</p>
        </ConfirmImport>
      )}
    </CheckedSection>
  );
}

function consequence({ entering, organizations, present, graduated, gone, done }: TakeoverView["sums"]) {
  const stands = [
    ...(present > 0 ? [`在孵 ${present} 家`] : []),
    ...(graduated > 0 ? [`已出壳 ${graduated} 家`] : []),
    ...(gone > 0 ? [`已退出 ${gone} 家`] : []),
  ].join("、");
  const known = entering > 0 && done > 0 ? `另 ${done} 行已经登记过，不再重复。` : "";
  return `将新建 ${organizations} 份组织档案，登记 ${entering} 家次入驻（${stands}），没有的孵化批次一并建立。${known}导入后不能成批撤回，有误的在各家档案里更正。`;
}
