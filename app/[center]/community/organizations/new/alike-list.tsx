import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { registrationInWords } from "@/lib/domain/registry/legal-status";
import type { Alike } from "@/lib/usecases/registry/census/own-organization";
import { sayHereAction } from "../actions";

interface Props {
  slug: string;
  alike: readonly Alike[];
  sought: { name: string; creditCode: string | null; filingNumber: string | null };
}

/** Those that it may be: one of the own list is opened, one that stands elsewhere is reported to the desk. */
export function AlikeList({ slug, alike, sought: { name, creditCode, filingNumber } }: Props) {
  const sent = { name, creditCode: creditCode ?? "", filingNumber: filingNumber ?? "" };
  return (
    <Section title={`台账中有 ${alike.length} 家可能就是它`}>
      <ul className="flex flex-col gap-4">
        {alike.map((one) => (
          <li key={one.id} className="flex flex-wrap items-center justify-between gap-3">
            <span>
              <strong>{one.name}</strong>
              <span className="block text-sm text-muted">
                {registrationInWords(one)}，
                {one.here ? `在您的名单里（${one.place}）` : (one.place ?? "没有登记地点")}
              </span>
            </span>
            {one.here ? (
              <LinkButton href={`/${slug}/community/organizations/${one.id}`}>就是它，打开</LinkButton>
            ) : (
              <ActionForm
                action={sayHereAction.bind(null, slug)}
                hidden={{ ...sent, organization: one.id }}
                submit="就是它，报给中心"
                variant="secondary"
                guard={false}
                className="flex flex-col gap-2"
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
