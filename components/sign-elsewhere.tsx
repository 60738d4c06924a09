import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/link-button";

/** Where an agreement is signed that was handed over to a licensed provider. */
export function SignElsewhere({ address }: { address: string }) {
  return (
    <Alert
      tone="info"
      title="请到第三方电子签约平台签署"
      action={
        <LinkButton href={address} variant="primary">
          前往签署
        </LinkButton>
      }
    >
      签署后，结果几分钟内显示在本页。
    </Alert>
  );
}
