import { BlockedAction } from "@/components/ui/blocked-action";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { ChecksField } from "@/components/ui/field/checks-field";
import { TextField } from "@/components/ui/field/text-field";
import type { FormAction } from "@/components/ui/form-state";

export interface Tie {
  /** Of a call without groups: none. */
  group: string | null;
  tied: readonly { id: string; receipt: string; name: string }[];
  seats: number;
}

export interface AwardTieShown {
  tied: readonly { id: string; receipt: string; name: string }[];
  /** What they compete for: 一等奖 1 个、二等奖 1 个. */
  places: string;
}

interface Props {
  /** Of a contest. */
  awardTies: readonly AwardTieShown[];
  call: { id: string; name: string };
  /** Null while sheets are missing. */
  digest: string | null;
  /** Sheets still owed. */
  missing: number;
  panelHref: string;
  /** What the ranking comes to, in figures. */
  outcomes: string;
  /** Those of a tie at the cut of each group that has one, and the seats they compete for. */
  ties: readonly Tie[];
  action: FormAction;
}

/** The one binding act of the review. It carries what the person saw, so that nobody confirms something else. */
export function ConfirmRanking(props: Props) {
  const { call, digest, missing, outcomes, panelHref, ties, awardTies, action } = props;
  if (digest === null) {
    return (
      <BlockedAction
        label="确认排名"
        why={`还有 ${missing} 张打分表未提交，全部提交后方可确认。`}
        href={panelHref}
        hrefLabel="查看进度"
      />
    );
  }
  const contested = ties.length > 0 || awardTies.length > 0;
  return (
    <ConfirmDialog
      action={action}
      trigger="确认排名"
      title={`确认${call.name}评审排名`}
      confirm="确认排名"
      hidden={{ call: call.id, digest }}
      variant="primary"
      reason={
        contested
          ? { name: "reason", label: "评审组的决定和理由", hint: "随排名一并存档，不能再改" }
          : undefined
      }
    >
      <p className="font-semibold">本次结果：{outcomes}。</p>
      <p>确认后，排名连同全部打分存档，不能再更改；申请随即转为入围、候补或未入围，之后可以拟写公示。</p>
      {ties.map(({ group, tied, seats }) => (
        <ChecksField
          key={group}
          name="admitted"
          label={`${group ?? ""}同分的 ${tied.length} 份申请中，给谁名额`}
          hint={`还有 ${seats} 个名额，可以少给或都不给`}
          options={tied.map(({ id, receipt, name }) => ({ value: id, label: name, hint: receipt }))}
        />
      ))}
      {awardTies.map(({ tied, places }) => (
        <fieldset key={tied[0]?.id} className="flex flex-col gap-2">
          <legend className="font-semibold">
            {tied.length} 个项目同分，争{places}：填写评审组议定的次序，1 为最先
          </legend>
          {tied.map(({ id, receipt, name }) => (
            <TextField
              key={id}
              name={`order.${id}`}
              label={`${name}（${receipt}）`}
              width="short"
              inputMode="numeric"
            />
          ))}
        </fieldset>
      ))}
    </ConfirmDialog>
  );
}
