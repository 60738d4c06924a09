import { MoveButtons } from "@/components/record/move-buttons";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { LinkButton } from "@/components/ui/link-button";
import { typesInWords } from "@/lib/domain/center/file-type";
import { askedOfInWords } from "@/lib/domain/recruitment/call/required-material";
import { materialPart } from "@/lib/domain/recruitment/upload-part";
import type { viewMaterials } from "@/lib/usecases/recruitment/call/required-material";
import { moveMaterialAction, removeMaterialAction } from "./actions";

type Shown = Awaited<ReturnType<typeof viewMaterials>>;

interface Props {
  center: string;
  /** The address of the call at the desk. */
  base: string;
  /** The call as forms carry it. */
  callKey: string;
  shown: Shown;
}

function inWords(material: Shown["materials"][number], { groups, templates }: Shown): string {
  const { id, required, types, expires } = material;
  const models = templates.filter(({ part }) => part === materialPart(id));
  return [
    required ? "必须提交" : "选填",
    askedOfInWords(material, groups) || "所有申请人",
    types.length > 0 && typesInWords(types),
    expires && "填写到期日",
    models.length > 0 && `模板 ${models.length} 个`,
  ]
    .filter(Boolean)
    .join(" · ");
}

/** The materials of a call in their order; each with what may be done with it while the call is prepared. */
export function MaterialList({ center, base, callKey, shown }: Props) {
  const { materials, call, edition } = shown;
  return (
    <ol aria-label="申请材料" className="flex flex-col divide-y divide-line">
      {materials.map((material, at) => {
        const { id, name, why } = material;
        const hidden = { call: callKey, edition, material: id };
        return (
          <li key={id} className="flex flex-wrap items-start gap-x-4 gap-y-2 py-3 first:pt-0">
            <div className="min-w-56 flex-1">
              <p>
                {at + 1}. {name}
              </p>
              {why && <p className="text-sm">{why}</p>}
              <p className="text-sm text-muted">{inWords(material, shown)}</p>
            </div>
            {call.state === "preparing" && (
              <div className="screen-only flex flex-wrap gap-2">
                <MoveButtons
                  action={moveMaterialAction.bind(null, center)}
                  hidden={hidden}
                  at={at}
                  count={materials.length}
                />
                <LinkButton size="sm" href={`${base}/materials/${id}`}>
                  修改和模板
                </LinkButton>
                <ConfirmDialog
                  action={removeMaterialAction.bind(null, center)}
                  hidden={hidden}
                  trigger="删除"
                  title="删除申请材料"
                  confirm="删除"
                  variant="danger"
                  size="sm"
                >
                  <p>删除“{name}”，连同它的模板。</p>
                </ConfirmDialog>
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
