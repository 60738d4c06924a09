import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { BlockedAction } from "@/components/ui/blocked-action";
import type { ButtonVariant } from "@/components/ui/button-class";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { FormAction } from "@/components/ui/form-state";
import { LinkButton } from "@/components/ui/link-button";
import { entriesOf, MoreMenu } from "@/components/ui/more-menu";
import type { PossibleAct } from "@/lib/domain/base/possible-act";

export interface RecordActsProps<A extends string> {
  acts: readonly PossibleAct<A>[];
  /** How each is done: the page that leads to it, or the action that does it. What is not this person's is left out. */
  how: Readonly<Partial<Record<A, string | FormAction>>>;
  /** What every action is sent: the record's id, and its edition. */
  hidden: Record<string, string>;
  /** The main thing is a form further down the page: no button here looks like it. */
  formBelow?: boolean;
  /** All but the main thing, and what must wait, stand in a menu; so they do wherever there are many. */
  gathered?: boolean;
  /** Further entries of the menu: MenuItem. */
  more?: ReactNode;
}

/** More buttons than these in a row are not read one by one. */
const mostInRow = 4;

/** What may be done with a record now, the main thing first, and why the rest must wait. */
export function RecordActs<A extends string>(props: RecordActsProps<A>) {
  const { acts, how, hidden, formBelow, gathered, more } = props;
  const own = acts.filter(({ act }) => how[act]);
  const main = formBelow ? null : own.find(({ whyNot, danger }) => whyNot === null && !danger)?.act;
  const inMenu = own
    .filter(({ act, whyNot }) => whyNot === null && act !== main)
    .toSorted((one, other) => Number(one.danger ?? false) - Number(other.danger ?? false));
  const alone = inMenu.length === 1 && entriesOf(more).length === 0;
  const gather = (gathered || own.length > mostInRow) && !alone;
  const inRow = gather ? own.filter((one) => !inMenu.includes(one)) : own;
  const looksOf = ({ act, danger }: PossibleAct<A>) =>
    danger ? "danger" : act === main ? "primary" : "secondary";
  return (
    <>
      {inRow.map((one, index) => {
        const { act, label, whyNot } = one;
        // One reason for several acts beside each other is said once, after the last.
        const said = inRow[index + 1]?.whyNot === whyNot ? null : whyNot;
        if (whyNot !== null) return <BlockedAction key={act} label={label} why={said} />;
        return <Act key={act} one={one} way={how[act]} hidden={hidden} variant={looksOf(one)} />;
      })}
      <MoreMenu>
        {more}
        {gather &&
          inMenu.map((one) => (
            <Act
              key={one.act}
              one={one}
              way={how[one.act]}
              hidden={hidden}
              variant={one.danger ? "danger" : "ghost"}
            />
          ))}
      </MoreMenu>
    </>
  );
}

interface Props<A extends string> {
  one: PossibleAct<A>;
  way: string | FormAction | undefined;
  hidden: Record<string, string>;
  variant: ButtonVariant;
}

/** One act: a page that leads to it, an act at once, or one that is asked about first. */
function Act<A extends string>({ one: { label, follows, reason }, way, hidden, variant }: Props<A>) {
  if (!way) return null;
  if (typeof way === "string")
    return (
      <LinkButton href={way} variant={variant}>
        {label}
      </LinkButton>
    );
  if (!follows)
    return (
      <ActionForm
        action={way}
        hidden={hidden}
        submit={label}
        variant={variant}
        guard={false}
        className="flex flex-col gap-2"
      />
    );
  return (
    <ConfirmDialog
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
}
