import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { funnelStageLabels, funnelStages } from "@/lib/domain/funnel";
import type { CohortFigures } from "@/lib/usecases/dashboard";
import { reached } from "./reached";

interface Props {
  desk: string;
  cohorts: readonly CohortFigures[];
  until: string;
}

function Figure({ value, href }: { value: number; href: string }) {
  return (
    <td className="num">
      {value === 0 ? (
        value
      ) : (
        <a className="link-plain" href={href}>
          {value}
        </a>
      )}
    </td>
  );
}

/** All batches side by side. */
export function CohortTable({ desk, cohorts, until }: Props) {
  return (
    <Section title="各批次（单位：家）" action={<span className="text-muted">{until}</span>} flush>
      <Table
        caption="各批次的申请、初审、入围、签约和进入孵化"
        columns={[
          { label: "批次", fit: true },
          ...funnelStages.map((stage) => ({ label: funnelStageLabels[stage], num: true })),
          { label: "进入孵化", num: true },
          { label: "累计", num: true },
        ]}
      >
        {cohorts.map((cohort) => (
          <tr key={cohort.number}>
            <td className="fit">{cohort.name}</td>
            {cohort.beforePlatform ? (
              <td colSpan={funnelStages.length} className="text-center text-muted">
                平台启用前录入
              </td>
            ) : (
              funnelStages.map((stage) =>
                reached(cohort, stage) ? (
                  <Figure
                    key={stage}
                    value={cohort[stage]}
                    href={`${desk}/applications?cohort=${cohort.number}&stage=${stage}`}
                  />
                ) : (
                  <td key={stage} className="text-end text-muted">
                    尚未进行
                  </td>
                ),
              )
            )}
            <Figure value={cohort.incubated} href={`${desk}/incubatees?cohort=${cohort.number}`} />
            <Figure value={cohort.cumulative} href={`${desk}/incubatees?through=${cohort.number}`} />
          </tr>
        ))}
      </Table>
    </Section>
  );
}
