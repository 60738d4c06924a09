import { dueWords } from "@/app/[center]/desk/due-words";
import { FormFields } from "@/components/form/form-fields";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";
import { confirmationForm, confirmationLabels, confirmationTones } from "@/lib/domain/registry/census";
import type { openCensuses } from "@/lib/usecases/registry/census/confirmation";
import { confirmCensusAction, takeBackOwnConfirmationAction } from "./actions";

type Census = Awaited<ReturnType<typeof openCensuses>>[number];

interface Props {
  slug: string;
  censuses: readonly Census[];
  today: CivilDate;
}

/** The rounds that run, with what each community of the own place has confirmed in them. */
export function OpenCensuses({ slug, censuses, today }: Props) {
  return censuses
    .filter(({ communities }) => communities.length > 0)
    .map((census) => {
      const due = dueWords(census.dueOn, today);
      return (
        <Section
          key={census.id}
          title={census.name}
          action={<Tag tone={due.tone}>{`截止${formatDate(census.dueOn)}，${due.words}`}</Tag>}
          className="mb-4"
        >
          {census.note && <p className="mb-3">{census.note}</p>}
          <ul className="flex flex-col gap-4">
            {census.communities.map((one) => (
              <li key={one.id} className="flex flex-wrap items-center justify-between gap-3">
                <span>
                  <strong>{one.name}</strong>{" "}
                  <Tag tone={confirmationTones[one.state]}>{confirmationLabels[one.state]}</Tag>
                  <span className="block text-sm text-muted">
                    {one.confirmedAt &&
                      `${formatDateTime(one.confirmedAt)}由${one.confirmedByName}确认 ${one.counted} 家，`}
                    <a
                      className="link"
                      href={`/${slug}/community/organizations?counted=listed&place=${one.id}`}
                    >
                      {one.confirmedAt ? "" : "名单上"}现有 {one.organizations} 家
                    </a>
                    {!one.confirmedAt && "，不含已注销的"}
                  </span>
                </span>
                <Confirmation slug={slug} census={census.id} community={one} />
              </li>
            ))}
          </ul>
        </Section>
      );
    });
}

function Confirmation({
  slug,
  census,
  community: { id: community, name, organizations, confirmation },
}: {
  slug: string;
  census: string;
  community: Census["communities"][number];
}) {
  const hidden = { census, community };
  if (confirmation)
    return (
      <ConfirmDialog
        action={takeBackOwnConfirmationAction.bind(null, slug)}
        hidden={hidden}
        trigger="撤回确认"
        title={`撤回${name}的确认`}
        confirm="撤回确认"
        reason={{ name: "reason", label: "撤回的原因" }}
      >
        <p>撤回后可以改名单，改好再确认；这次的确认留存在记录里。</p>
      </ConfirmDialog>
    );
  return (
    <ConfirmDialog
      action={confirmCensusAction.bind(null, slug)}
      hidden={hidden}
      trigger="确认名单"
      title={`确认${name}的名单`}
      confirm={`确认 ${organizations} 家`}
      variant="primary"
    >
      <p className="mb-3">
        按确认时名单上的家数记录，现有 {organizations} 家。请先补上没有的、报告已不存在的。确认后可以撤回。
      </p>
      <FormFields form={confirmationForm} />
    </ConfirmDialog>
  );
}
