import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { applicationLabels } from "@/lib/domain/recruitment/application-lifecycle";
import { type CallKey, sameCall } from "@/lib/domain/recruitment/call-key";
import type { ApplicationListFilter } from "./filter";

interface Props {
  list: string;
  filter: ApplicationListFilter;
  calls: readonly (CallKey & { name: string })[];
}

/** Why the list is empty: nothing in this state, nothing that fits what was asked for, or nothing at all yet. */
export function NothingListed({ list, filter, calls }: Props) {
  const { call, state, category, track, stage, q } = filter;
  const narrowed = [category, track, stage, q].some(Boolean);
  if (narrowed || (call !== null && state === null)) {
    return (
      <EmptyState title="没有符合条件的申请" icon="search" action={<SeeAll list={list} />}>
        {q ? "请核对名称、代码或受理号，或放宽筛选条件。" : "请放宽筛选条件。"}
      </EmptyState>
    );
  }
  if (state !== null) {
    const batch = calls.find((one) => call !== null && sameCall(one, call))?.name ?? "";
    return (
      <EmptyState
        title={`${batch}没有${applicationLabels[state]}的申请`}
        icon={state === "submitted" ? "check" : "list"}
        action={<SeeAll list={list} />}
      >
        {state === "submitted" && "收到新的申请后，会出现在这里。"}
      </EmptyState>
    );
  }
  return (
    <EmptyState title="还没有收到申请">
      {calls.length > 0
        ? "招募开始后，组织在中心网站提交的申请会出现在这里。"
        : "请先在“招募批次”中拟定并发布招募公告。"}
    </EmptyState>
  );
}

function SeeAll({ list }: { list: string }) {
  return <LinkButton href={list}>查看全部申请</LinkButton>;
}
