import { type Fact, Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { agreementLabels, agreementTones } from "@/lib/domain/admission/agreement-lifecycle";
import { type CallKey, formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { outcomeLabels } from "@/lib/domain/scoring/outcome";
import type { resultOf } from "@/lib/usecases/admission/application-result";

interface Props {
  result: NonNullable<Awaited<ReturnType<typeof resultOf>>>;
  desk: string;
  call: CallKey;
}

/** Where the application came out of the review, and what followed. */
export function Result({ result, desk, call }: Props) {
  const { rank, score, outcome, agreement } = result;
  const facts: Fact[] = [
    { label: "结果", value: outcomeLabels[outcome] },
    { label: "名次", value: rank === null ? "未参加排名" : `第 ${rank} 名` },
    ...(score === null ? [] : [{ label: "得分", value: `${score} 分` }]),
    ...(agreement === null
      ? []
      : [
          {
            label: "协议",
            value: (
              <>
                <a className="link-plain" href={`${desk}/agreements/${agreement.number}`}>
                  {agreement.number}
                </a>{" "}
                <Tag tone={agreementTones[agreement.state]}>{agreementLabels[agreement.state]}</Tag>
              </>
            ),
            wide: true,
          },
        ]),
  ];
  return (
    <Section
      title="评审结果"
      action={
        <a className="link-plain" href={`${desk}/calls/${formatCallKey(call)}/ranking`}>
          查看排名
        </a>
      }
    >
      <Facts facts={facts} />
    </Section>
  );
}
