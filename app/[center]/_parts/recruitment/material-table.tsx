import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { fileTypes } from "@/lib/domain/center/file-type";
import { askedOfInWords } from "@/lib/domain/recruitment/call/required-material";
import { materialPart } from "@/lib/domain/recruitment/upload-part";
import type { PublicCall } from "@/lib/usecases/recruitment/site";

interface Props {
  call: Pick<PublicCall, "materials" | "groups" | "files">;
  /** The address of the call's files. */
  at: string;
}

/** What has to be handed in, by whom, and the templates for it. */
export function MaterialTable({ call: { materials, groups, files }, at }: Props) {
  if (materials.length === 0) return null;
  return (
    <Section title="申请材料" flush>
      <Table caption="申请材料" columns={[{ label: "材料" }, { label: "谁要交" }, { label: "模板" }]}>
        {materials.map((material) => (
          <tr key={material.id}>
            <td>
              {material.name}
              {!material.required && "（选填）"}
              {material.why && <span className="block text-sm text-muted">{material.why}</span>}
            </td>
            <td>{askedOfInWords(material, groups) || "所有申请人"}</td>
            <td>
              {files
                .filter(({ part }) => part === materialPart(material.id))
                .map(({ id, name, type }) => (
                  <a
                    key={id}
                    href={`${at}/${id}`}
                    className="link block break-all"
                    {...(fileTypes[type].shown ? {} : { download: name })}
                  >
                    {name}
                  </a>
                ))}
            </td>
          </tr>
        ))}
      </Table>
    </Section>
  );
}
