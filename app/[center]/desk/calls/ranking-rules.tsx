"use client";

import { use } from "react";
import { ChoiceField } from "@/components/ui/field/choice-field";
import { SelectField } from "@/components/ui/field/select-field";
import { TextField } from "@/components/ui/field/text-field";
import { FormContext } from "@/components/ui/form-context";
import { aggregateLabels, tieAtCutLabels } from "@/lib/domain/recruitment/rules-in-words";
import type { CallDraft } from "@/lib/usecases/recruitment/call/call-draft";

type Props = Pick<CallDraft, "rules" | "criteria">;
type Comparison = Props["rules"]["tieBreak"][number] | undefined;

const tieBreakLabels = ["同分时先比较", "仍相同时再比较", "最后比较"];
const fields = /^(method|drop|fromBallots|decimals|minBallots|passMark|reserve|tieBreak|tieAtCut)\b/;

function choiceOf(rule: Comparison, criteria: Props["criteria"]): string | undefined {
  if (rule?.by !== "criterion") return rule?.by;
  return criteria.find(({ id }) => id === rule.criterion)?.row.toString();
}

/** Folded, because few need to change it; unfolded when something in it was refused. */
export function RankingRules({ rules, criteria }: Props) {
  const state = use(FormContext)?.state;
  const refused = state?.status === "refused" && Object.keys(state.fields).some((name) => fields.test(name));
  const { aggregate, decimals, minBallots, passMark, reserve, tieBreak, tieAtCut } = rules;
  const trimmed = aggregate.method === "trimmedMean" ? aggregate : { drop: 1, fromBallots: 5 };
  const comparisons = [
    ...criteria.map(({ row, name }) => ({ value: `${row}`, label: `第 ${row} 项：${name}` })),
    { value: "median", label: "各份评分的中位数" },
    { value: "submittedAt", label: "提交时间先后" },
  ];
  return (
    <details open={refused || undefined} className="group rounded-box border border-line">
      <summary className="flex flex-wrap items-baseline gap-x-3 px-4 py-3">
        <span className="font-semibold text-primary group-open:text-base-content">
          <span className="group-open:hidden">展开查看或修改</span>
          <span className="hidden group-open:inline">收起</span>
        </span>
        <span className="text-sm text-muted">
          {aggregateLabels[aggregate.method]} · 保留 {decimals} 位小数 · 候补 {reserve} ·{" "}
          {passMark === undefined ? "不设合格线" : `合格线 ${passMark} 分`}
        </span>
      </summary>
      <div className="flex flex-col gap-5 border-t border-line px-4 py-5">
        <ChoiceField
          name="method"
          label="怎样由各评审专家的评分得出总分"
          options={[
            {
              value: "trimmedMean",
              label: aggregateLabels.trimmedMean,
              hint: "减轻个别评审专家过高或过低的影响；评审专家较多时常用",
            },
            { value: "mean", label: aggregateLabels.mean, hint: "评审专家较少时用，每份评分都算数" },
            { value: "median", label: aggregateLabels.median, hint: "把评分从高到低排好，取正中间的一份" },
          ]}
          defaultValue={aggregate.method}
        />
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField
            name="drop"
            label="最高分、最低分各去掉"
            hint="只用于上面第一种算法"
            optional
            width="short"
            inputMode="numeric"
            unit="个"
            defaultValue={`${trimmed.drop}`}
          />
          <TextField
            name="fromBallots"
            label="有效评分满多少份才去掉"
            hint="回避、缺席后评分太少时，改取全部评分的平均"
            optional
            width="short"
            inputMode="numeric"
            unit="份"
            defaultValue={`${trimmed.fromBallots}`}
          />
          <TextField
            name="decimals"
            label="公布分数保留"
            hint="按精确值计算，最后四舍五入一次"
            width="short"
            inputMode="numeric"
            unit="位小数"
            defaultValue={`${decimals}`}
          />
          <TextField
            name="minBallots"
            label="至少要有多少份有效评分"
            hint="不足的申请不参加排名"
            width="short"
            inputMode="numeric"
            unit="份"
            defaultValue={`${minBallots}`}
          />
          <TextField
            name="passMark"
            label="合格线"
            hint="低于它的，名额有余也不入围"
            optional
            width="short"
            inputMode="decimal"
            unit="分"
            defaultValue={passMark === undefined ? "" : `${passMark}`}
          />
          <TextField
            name="reserve"
            label="候补"
            hint="有人放弃时按名次递补；0 表示不设"
            width="short"
            inputMode="numeric"
            defaultValue={`${reserve}`}
          />
        </div>
        <div className="grid gap-5 sm:grid-cols-3">
          {tieBreakLabels.map((label, at) => (
            <SelectField
              key={label}
              name={`tieBreak.${at + 1}`}
              label={label}
              optional
              width="full"
              empty="不比较"
              options={comparisons}
              defaultValue={choiceOf(tieBreak[at], criteria)}
            />
          ))}
        </div>
        <ChoiceField
          name="tieAtCut"
          label="名额线上仍有同分时"
          options={[
            { value: "decide", label: tieAtCutLabels.decide, hint: "议定结果和理由一并存档，也可以抽签" },
            { value: "admitAll", label: tieAtCutLabels.admitAll, hint: "入围数可能超过名额" },
            { value: "admitNone", label: tieAtCutLabels.admitNone, hint: "入围数可能少于名额" },
          ]}
          defaultValue={tieAtCut}
        />
      </div>
    </details>
  );
}
