import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Section } from "@/components/ui/section";
import type { Member } from "@/lib/usecases/center/member";
import { removeColleagueAction } from "./actions";

interface Props {
  people: readonly Member[];
  /** The account that is open on this browser. */
  self: string | null;
  center: { slug: string; name: string; phone: string };
}

/** Who has access; each can be removed, the last one too, with what follows from it. */
export function Colleagues({ people, self, center }: Props) {
  return (
    <Section title="可以办事的人" flush>
      <ul className="divide-y divide-line">
        {people.map(({ id, name, contact }) => (
          <li
            key={id}
            className="flex min-h-14 flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-2 sm:px-5"
          >
            <div className="min-w-0">
              <p className="font-semibold">
                {name}
                {id === self && <span className="ms-2 font-normal text-muted">您本人</span>}
              </p>
              {contact && <p className="text-sm text-muted">{contact}</p>}
            </div>
            <ConfirmDialog
              action={removeColleagueAction.bind(null, center.slug)}
              trigger="移出"
              title={`把${name}移出本机构的平台`}
              confirm="移出"
              hidden={{ member: id }}
            >
              <p>
                {people.length === 1
                  ? `${name}是最后一位。移出后本机构没有人能进入平台，要由${center.name}重新邀请（电话 ${center.phone}）。`
                  : "移出后立即不能进入，由其开出、尚未接受的邀请一并撤回。已经办理的事项都保留，以后可以重新邀请。"}
              </p>
            </ConfirmDialog>
          </li>
        ))}
      </ul>
    </Section>
  );
}
