import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { formatDate } from "@/lib/domain/base/civil-date";
import {
  applicationLabels,
  applicationTones,
} from "@/lib/domain/recruitment/application/application-lifecycle";
import { likenessesInWords, likenessLabels } from "@/lib/domain/recruitment/check/likeness";
import { standingKindLabels } from "@/lib/domain/registry/standing";
import type { ShownApplication } from "./shown-application";

interface Props {
  others: ShownApplication["others"];
  /** Of organizations of this name or code, the lists that speak against them. */
  listed: NonNullable<ShownApplication["standing"]>["listed"];
  list: string;
}

/** Applications of this call and of earlier ones that may be by the same organization or people. */
export function Others({ others, listed, list }: Props) {
  if (others.length === 0 && listed.length === 0) return null;
  return (
    <Section title={others.length === 0 ? "名录" : `${likenessesInWords(others)}的申请`}>
      {listed.map(({ name, kind, since }) => (
        <p key={`${kind} ${since}`} className="mb-2 text-refused">
          “{name}”自{formatDate(since)}起列入{standingKindLabels[kind]}
        </p>
      ))}
      <ul className="flex flex-col gap-2">
        {others.map(({ receipt, name, state, likenesses, people, callName, sameCall }) => (
          <li key={receipt}>
            <a className="link-plain" href={`${list}/${receipt}`}>
              {name}
            </a>
            <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-muted">
              {receipt}，{sameCall ? "本批次" : callName}
              <Tag tone={applicationTones[state]}>{applicationLabels[state]}</Tag>
              {likenesses.map((likeness) => (
                <Tag key={likeness} tone="todo">
                  {likenessLabels[likeness]}
                  {likeness === "person" && `：${people.join("、")}`}
                </Tag>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
