import { ActionForm } from "@/components/ui/action-form";
import { ConsentField } from "@/components/ui/field/consent-field";
import { TextField } from "@/components/ui/field/text-field";
import type { FormAction } from "@/components/ui/form-state";

interface Props {
  send: FormAction;
  sign: FormAction;
  /** What names the agreement, and the text that was shown. */
  hidden: Record<string, string>;
  /** Masked: where the code goes. */
  mobile: string;
  /** Who holds that mobile, and signs. */
  signer: string;
  worth: string;
}

/** First a code by message, then name and code: who signs, said and shown. */
export function SignOnScreen({ send, sign, hidden, mobile, signer, worth }: Props) {
  return (
    <div className="flex flex-col gap-5">
      <p>{worth}</p>
      <ActionForm
        action={send}
        hidden={hidden}
        submit="获取验证码"
        pendingText="正在发送"
        variant="secondary"
        guard={false}
      >
        <p>
          验证码发到登记的手机 {mobile}，由联系人{signer}本人签署。
        </p>
      </ActionForm>
      <ActionForm action={sign} hidden={hidden} submit="签署协议" pendingText="正在签署">
        <TextField
          name="signer"
          label="签署人姓名"
          hint={`联系人${signer}本人`}
          width="medium"
          maxLength={50}
        />
        <TextField
          name="code"
          label="短信验证码"
          hint="6 位数字"
          width="medium"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={20}
        />
        <ConsentField name="agreed">
          我已阅读并理解协议全文，代表本组织同意签署。签署后不能在网上撤回。
        </ConsentField>
      </ActionForm>
    </div>
  );
}
