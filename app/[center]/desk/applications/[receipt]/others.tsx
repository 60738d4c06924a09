import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { applicationLabels, applicationTones } from "@/lib/domain/lifecycle/application";
import type { ShownApplication } from "./shown-application";

interface Props {
  others: ShownApplication["others"];
  list: string;
}

/** Applications that may be by the same people. */
export function Others({ others, list }: Props) {
  if (others.length === 0) return null;
  return (
    <Section title="同名、同代码或同手机的申请">
      <ul className="flex flex-col gap-2">
        {others.map(({ receipt, name, state }) => (
          <li key={receipt}>
            <a className="link-plain" href={`${list}/${receipt}`}>
              {name}
            </a>
            <p className="flex items-center gap-2 text-sm text-muted">
              {receipt}
              <Tag tone={applicationTones[state]}>{applicationLabels[state]}</Tag>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
