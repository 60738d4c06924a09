import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/link-button";
import { useServiceAction as actOnUse } from "./actions";

interface Props {
  slug: string;
  services: readonly {
    id: string;
    name: string;
    about: string | null;
    provider: string | null;
    requests: number;
  }[];
  mayEdit: boolean;
  to: "archive" | "restore";
}

/** Services of one kind, with what may be done with each. */
export function Offered({ slug, services, mayEdit, to }: Props) {
  return (
    <ul className="divide-y divide-line">
      {services.map(({ id, name, about, provider, requests }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
          <span className="min-w-0 flex-1">
            {name}
            {(about || provider) && (
              <span className="block text-sm text-muted">
                {[about, provider && `由${provider}提供`].filter(Boolean).join("；")}
              </span>
            )}
            <span className="block text-sm text-muted">申请过 {requests} 次</span>
          </span>
          {mayEdit && (
            <span className="screen-only flex flex-wrap items-start gap-2">
              {to === "archive" && (
                <LinkButton size="sm" variant="ghost" href={`/${slug}/desk/settings/services/${id}`}>
                  修改
                </LinkButton>
              )}
              <ActionForm
                action={actOnUse.bind(null, slug)}
                hidden={{ service: id, to }}
                submit={to === "archive" ? "停用" : "恢复使用"}
                variant="ghost"
                guard={false}
                className="flex"
              />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
