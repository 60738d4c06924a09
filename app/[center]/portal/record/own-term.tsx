import { FileList, type ListedFile } from "@/components/record/file-list";
import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";
import {
  type IncubationState,
  incubationLabels,
  incubationTones,
} from "@/lib/domain/incubation/incubatee-lifecycle";

interface Props {
  term: {
    state: IncubationState;
    cohort: { name: string };
    stage: string | null;
    startedOn: CivilDate;
    endsOn: CivilDate | null;
    paperNumber: string | null;
    paperSignedOn: CivilDate | null;
    handovers: readonly unknown[];
    evictions: readonly unknown[];
  };
  /** Of an agreement from before the platform. */
  scans: readonly ListedFile[];
  /** The address of the own record. */
  at: string;
}

/** One incubation of an organization, as it reads it itself. */
export function OwnTerm({ term, scans, at }: Props) {
  const { state, cohort, stage, startedOn, endsOn, paperNumber, paperSignedOn } = term;
  const signed = paperSignedOn && `${formatDate(paperSignedOn)}签订`;
  const papers = [
    ...(term.handovers.length > 0 ? [{ href: `${at}/handover`, label: "交接清单" }] : []),
    ...(term.evictions.length > 0 ? [{ href: `${at}/eviction`, label: "清退告知" }] : []),
  ];
  return (
    <Section title={cohort.name} action={<Tag tone={incubationTones[state]}>{incubationLabels[state]}</Tag>}>
      <Facts
        facts={[
          { label: "入驻日期", value: formatDate(startedOn) },
          { label: "孵化期至", value: endsOn ? formatDate(endsOn) : "未约定" },
          { label: "孵化类型", value: stage },
          ...(paperNumber || signed
            ? [{ label: "纸质协议", value: [paperNumber, signed].filter(Boolean).join("，") }]
            : []),
        ]}
      />
      {scans.length > 0 && (
        <section aria-label="协议扫描件" className="mt-3">
          <h3 className="font-semibold">协议扫描件</h3>
          <FileList files={scans} at={`${at}/files`} />
        </section>
      )}
      {papers.length > 0 && (
        <p className="mt-3 flex flex-wrap gap-x-4 gap-y-1">
          {papers.map(({ href, label }) => (
            <a key={href} className="link" href={href}>
              {label}
            </a>
          ))}
        </p>
      )}
    </Section>
  );
}
