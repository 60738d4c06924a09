import { PhoneLink } from "@/components/phone-link";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";

interface Props {
  /** 邀请码, 派单码: what the slip calls it. */
  noun: string;
  /** What is told about a code that is none. */
  unknown: string;
  submit: string;
  /** A code that belongs to nothing of this center. */
  wrong: string | null;
  phone: string;
}

/** Asks for the code on a slip; a plain form, whose answer is the page that the code opens. */
export function CodeForm({ noun, unknown, submit, wrong, phone }: Props) {
  return (
    <form method="get" className="panel-box flex max-w-md flex-col gap-4 px-5 py-6">
      {wrong !== null && (
        <Alert tone="danger" title={`没有这个${noun}`}>
          {unknown}不清楚时请致电 <PhoneLink phone={phone} />。
        </Alert>
      )}
      <label className="flex flex-col gap-1 font-semibold">
        {noun}
        <input
          name="code"
          required
          maxLength={40}
          defaultValue={wrong ?? ""}
          autoComplete="off"
          autoCapitalize="characters"
          className="input w-full text-lg tracking-wide"
        />
      </label>
      <Button type="submit" variant="primary">
        {submit}
      </Button>
    </form>
  );
}
