import { ActionForm } from "@/components/ui/action-form";
import { BlockedAction } from "@/components/ui/blocked-action";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { FormAction } from "@/components/ui/form-state";
import { LinkButton } from "@/components/ui/link-button";
import type { PossibleAct } from "@/lib/domain/base/possible-act";

export interface RecordActsProps<A extends string> {
  acts: readonly PossibleAct<A>[];
  /** How each is done: the page that leads to it, or the action that does it. What is not this person's is left out. */
  how: Readonly<Partial<Record<A, string | FormAction>>>;
  /** What every action is sent: the record's id, and its edition. */
  hidden: Record<string, string>;
  /** The main thing is a form further down the page: no button here looks like it. */
  formBelow?: boolean;
}

/** What may be done with a record now, the main thing first, and why the rest must wait. */
export function RecordActs<A extends string>({ acts, how, hidden, formBelow }: RecordActsProps<A>) {
  const own = acts.filter(({ act }) => how[act]);
  const main = formBelow ? null : own.find(({ whyNot, danger }) => whyNot === null && !danger)?.act;
  return own.map(({ act, label, whyNot, follows, reason, danger }, index) => {
    const way = how[act];
    const variant = danger ? "danger" : act === main ? "primary" : "secondary";
    if (!way) return null;
    if (whyNot !== null) {
      // One reason for several acts beside each other is said once, after the last.
      const said = own[index + 1]?.whyNot === whyNot ? null : whyNot;
      return <BlockedAction key={act} label={label} why={said} />;
    }
    if (typeof way === "string") {
      return (
        <LinkButton key={act} href={way} variant={variant}>
          {label}
        </LinkButton>
      );
    }
    if (!follows) {
      return (
        <ActionForm
          key={act}
          action={way}
          hidden={hidden}
          submit={label}
          variant={variant}
          guard={false}
          className="flex flex-col gap-2"
        />
      );
    }
    return (
      <ConfirmDialog
        key={act}
        action={way}
        hidden={hidden}
        trigger={label}
        title={label}
        confirm={label}
        variant={variant}
        reason={reason ? { name: "reason", label: reason } : undefined}
      >
        <p>{follows}</p>
      </ConfirmDialog>
    );
  });
}
