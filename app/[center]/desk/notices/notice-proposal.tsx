import { Alert } from "@/components/ui/alert";
import type { FormAction } from "@/components/ui/form-state";
import { LinkButton } from "@/components/ui/link-button";
import type { NoticeRows } from "@/lib/usecases/admission/notice-rows";
import { DraftedNames } from "./drafted-names";
import { NoticeForm, type NoticeText } from "./notice-form";

interface Props {
  /** What the rule proposes; null while no notice can be drafted, and `why`. */
  proposal: (Omit<NoticeText, "startsOn" | "endsOn"> & { rows: NoticeRows; period: Period }) | null;
  why: string | null;
  action: FormAction;
  hidden: Record<string, string>;
  /** Where it comes from: a call, a project. */
  back: { href: string; label: string };
  /** The measure word of what is chosen. */
  unit: string;
}

type Period = Pick<NoticeText, "startsOn" | "endsOn"> & { words: string; warning: string | null };

/** A notice that is about to be drafted: its words in a form, beside it the names, which have no field. */
export function NoticeProposal({ proposal, why, action, hidden, back, unit }: Props) {
  if (proposal === null)
    return (
      <Alert
        tone="warning"
        title="现在不能拟写公示"
        action={<LinkButton href={back.href}>{back.label}</LinkButton>}
      >
        {why}
      </Alert>
    );
  const { period, rows } = proposal;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-[minmax(0,42rem)_minmax(0,1fr)]">
      <NoticeForm
        action={action}
        hidden={hidden}
        submit="保存公示稿"
        cancel={back.href}
        text={{ ...proposal, ...period }}
        words={period.words}
        warning={period.warning}
      />
      <DraftedNames rows={rows} unit={unit} />
    </div>
  );
}
