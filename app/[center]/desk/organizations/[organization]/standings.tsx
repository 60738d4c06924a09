import { LinkedList } from "@/components/record/linked-list";
import { LinkButton } from "@/components/ui/link-button";
import { civilDate, formatDate } from "@/lib/domain/base/civil-date";
import { standingKindLabels } from "@/lib/domain/registry/standing";
import type { getOrganization } from "@/lib/usecases/registry/organization-record";

interface Props {
  /** The address of the desk. */
  desk: string;
  organization: Pick<Awaited<ReturnType<typeof getOrganization>>, "id" | "standings">;
  mayEdit: boolean;
}

/** What the registrar says of an organization: inspections, grades, lists; each a way to its own page. */
export function Standings({ desk, organization: { id, standings }, mayEdit }: Props) {
  return (
    <LinkedList
      title="年检、等级和名录"
      none="没有记录。"
      action={mayEdit && <LinkButton href={`${desk}/standings/new?organization=${id}`}>登记</LinkButton>}
      items={standings.map(({ id: key, kind, result, year, since, until }) => ({
        key,
        words: [year && `${year} 年`, standingKindLabels[kind]].filter(Boolean).join(""),
        href: `${desk}/standings/${key}`,
        note: [result, `自${formatDate(civilDate(since))}`, until && `至${formatDate(civilDate(until))}`]
          .filter(Boolean)
          .join("，"),
      }))}
    />
  );
}
