import { FilterBar } from "@/components/ui/filter-bar";
import { FilterSelect } from "@/components/ui/filter-select";
import { FilterText } from "@/components/ui/filter-text";
import { LinkButton } from "@/components/ui/link-button";
import { type CallKey, formatCallKey } from "@/lib/domain/recruitment/call-key";
import { categories, categoryLabels } from "@/lib/domain/registry/categories";
import { trackLabels, tracks } from "@/lib/domain/registry/tracks";
import type { ApplicationListFilter } from "./filter";
import { addressOf } from "./list-address";

interface Props {
  list: string;
  filter: ApplicationListFilter;
  calls: readonly (CallKey & { name: string })[];
  total: number;
}

/** By what the list is narrowed. State, gate, order and size stay as they are. */
export function ListFilters({ list, filter, calls, total }: Props) {
  const { call, category, track, stage, state, sort, size, q } = filter;
  const filtered = [call, category, track, stage, q].some(Boolean);
  const hidden = {
    ...(state ? { state } : {}),
    ...(stage ? { stage } : {}),
    ...(sort === "name" ? { sort } : {}),
    ...(size === 20 ? {} : { size: `${size}` }),
  };
  const otherSize = size === 20 ? 40 : 20;
  return (
    <FilterBar
      action={list}
      hidden={hidden}
      clearHref={
        filtered
          ? addressOf(list, filter, { call: null, category: null, track: null, stage: null, q: "" })
          : undefined
      }
      tools={
        total > 20 && (
          <LinkButton href={addressOf(list, filter, { size: otherSize })} variant="ghost">
            每页 {otherSize} 份
          </LinkButton>
        )
      }
    >
      <FilterSelect
        name="call"
        label="全部批次"
        options={calls.map((one) => ({ value: formatCallKey(one), label: one.name }))}
        value={call === null ? "" : formatCallKey(call)}
      />
      <FilterSelect
        name="category"
        label="全部类别"
        options={categories.map((value) => ({ value, label: categoryLabels[value] }))}
        value={category ?? ""}
      />
      <FilterSelect
        name="track"
        label="是否登记"
        options={tracks.map((value) => ({ value, label: trackLabels[value] }))}
        value={track ?? ""}
      />
      <FilterText name="q" label="名称、信用代码或受理号" value={q} />
    </FilterBar>
  );
}
