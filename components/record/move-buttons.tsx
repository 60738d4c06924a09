import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";

interface Props {
  action: FormAction;
  hidden: Record<string, string>;
  /** Which of how many it is, from 0. */
  at: number;
  count: number;
}

/** Moves one of a list that has an order: the first cannot go up, the last not down. */
export function MoveButtons({ action, hidden, at, count }: Props) {
  return (
    <ActionForm action={action} hidden={hidden} guard={false} className="flex flex-wrap gap-2">
      {at > 0 && (
        <SubmitButton variant="ghost" size="sm" name="to" value="up">
          上移
        </SubmitButton>
      )}
      {at < count - 1 && (
        <SubmitButton variant="ghost" size="sm" name="to" value="down">
          下移
        </SubmitButton>
      )}
    </ActionForm>
  );
}
