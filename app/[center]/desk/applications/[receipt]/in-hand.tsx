import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { handOverAction } from "../actions";
import { BiasAlert } from "./bias-alert";
import type { ShownApplication } from "./shown-application";

interface Props {
  application: ShownApplication;
  center: string;
  /** Who is looking. */
  self: string | null;
}

/** Who has the check in hand, and what speaks against whoever is looking, or was found against the applicant before. */
export function InHand({
  application: { id, receipt, standing, barred, handlerId, handlerName },
  center,
  self,
}: Props) {
  if (!standing) return null;
  const record = `/${center}/desk/applications/${receipt}`;
  return (
    <>
      <BiasAlert bias={standing.bias} record={record} />
      {barred.map((one) => (
        <Alert key={one.id} tone="warning" title={one.words}>
          <a className="link" href={`/${center}/desk/${one.kind === "bar" ? "bars" : "projects"}/${one.id}`}>
            {one.kind === "bar" ? "查看限制申报" : "查看项目"}
          </a>
        </Alert>
      ))}
      {standing.exclusions.length > 0 && (
        <Alert tone="warning" title="同一组织或人员曾因不予入驻情形未通过">
          <ul>
            {standing.exclusions.map(({ receipt: other, name, callName, text }) => (
              <li key={other + text}>
                <a className="link" href={`/${center}/desk/applications/${other}`}>
                  {name}（{callName}，{other}）
                </a>
                ：{text}
              </li>
            ))}
          </ul>
          <a className="link" href={`/${center}/desk/exclusions`}>
            不予入驻名单
          </a>
        </Alert>
      )}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        <span className="text-muted">{handlerName ? `${handlerName}经办` : "还没有人领办"}</span>
        {self && handlerId !== self && (
          <ActionForm
            action={handOverAction.bind(null, center)}
            hidden={{ application: id, to: self }}
            guard={false}
            submit="领办"
            variant="ghost"
            className="contents"
          />
        )}
        <a className="link" href={`${record}/hand`}>
          转交
        </a>
      </div>
    </>
  );
}
