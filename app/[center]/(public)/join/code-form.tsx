import { PhoneLink } from "@/components/phone-link";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";

interface Props {
  /** A code that belongs to no invitation of this center. */
  wrong: string | null;
  phone: string;
}

/** Asks for the code on the slip; a plain form, whose answer is the page of the invitation. */
export function CodeForm({ wrong, phone }: Props) {
  return (
    <form method="get" className="panel-box flex max-w-md flex-col gap-4 px-5 py-6">
      {wrong !== null && (
        <Alert tone="danger" title="没有这个邀请码">
          请对照邀请函核对。重新发出过的，原邀请码已经作废；不清楚时请致电 <PhoneLink phone={phone} />。
        </Alert>
      )}
      <label className="flex flex-col gap-1 font-semibold">
        邀请码
        <input
          name="code"
          required
          maxLength={50}
          defaultValue={wrong ?? ""}
          autoComplete="off"
          autoCapitalize="characters"
          className="input w-full text-lg tracking-wide"
        />
      </label>
      <Button type="submit" variant="primary">
        查看邀请
      </Button>
    </form>
  );
}
