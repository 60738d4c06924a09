import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/link-button";

interface Props {
  bias: { certain: boolean; why: string } | null;
  /** The address of the application. */
  record: string;
  className?: string;
}

/** What speaks against whoever is looking deciding on this application, and the way to a colleague. */
export function BiasAlert({ bias, record, className }: Props) {
  if (!bias) return null;
  return (
    <Alert
      tone={bias.certain ? "danger" : "warning"}
      title="请注意回避"
      className={className}
      action={
        <LinkButton href={`${record}/hand`} size="sm">
          转交他人
        </LinkButton>
      }
    >
      {bias.why}
    </Alert>
  );
}
