import { z } from "zod";
import { FileDesk } from "@/components/record/file-desk";
import { RecordPage } from "@/components/record/record-page";
import { answersInWords } from "@/lib/domain/base/form-words";
import { honourForm } from "@/lib/domain/projects/giving/honour";
import { validityLabels, validityOf, validityTones } from "@/lib/domain/projects/validity";
import { getHonour } from "@/lib/usecases/projects/giving/honour";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import { named } from "../../named";
import { removeHonourFileAction, voidHonourAction } from "../actions";

export const metadata = { title: "荣誉" };

export default centerPage({
  permission: "honour.view",
  input: z.object({ honour: z.uuid() }),
  load: getHonour,
  render: ({ center: { slug }, data: honour }) => {
    const at = `/${slug}/desk/honours`;
    const fixed = honour.voidedAt ? "荣誉已经作废，证书不再更改。" : null;
    return (
      <RecordPage
        title={honour.name}
        crumbs={[{ label: "荣誉", href: at }]}
        tag={{ text: validityLabels[validityOf(honour)], tone: validityTones[validityOf(honour)] }}
        acts={honour.acts}
        how={{ edit: `${at}/${honour.id}/edit`, void: voidHonourAction.bind(null, slug) }}
        hidden={{ honour: honour.id, edition: honour.edition }}
        facts={[
          ...answersInWords(honourForm, honour, named(honour)),
          ...(honour.call
            ? [
                { label: "评选批次", value: honour.call.name },
                {
                  label: "证书",
                  value: (
                    <a className="link" href={`${at}/${honour.id}/certificate`}>
                      查看和打印证书
                    </a>
                  ),
                },
              ]
            : []),
          ...(honour.reason ? [{ label: "作废的原因", value: honour.reason, wide: true }] : []),
        ]}
        files={
          <FileDesk
            files={honour.files}
            at={`${at}/${honour.id}/files`}
            purpose="attachment"
            remove={removeHonourFileAction.bind(null, slug)}
            hidden={{ honour: honour.id }}
            whyNotAdd={fixed}
            whyNotTake={fixed}
            follows="删除后，记录里不再有这份证书。"
          />
        }
        timeline={historyEntries(honour.history)}
      />
    );
  },
});
