import { z } from "zod";
import { Alert } from "@/components/ui/alert";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { objectionName } from "@/lib/domain/admission/objection";
import { formatDate } from "@/lib/domain/base/civil-date";
import { getObjection } from "@/lib/usecases/admission/objection/objection";
import { centerPage } from "@/lib/web/page";

export const metadata = { title: "异议答复函" };

/** The answer to who objected, as an official paper; it carries their name and is handed to nobody else. */
export default centerPage({
  permission: "objection.view",
  input: z.object({ objection: z.uuid() }),
  load: getObjection,
  render: ({ center, data: objection }) => {
    const { answer, answeredOn, objector, receivedOn, concerns, notice, state } = objection;
    const desk = `/${center.slug}/desk/objections`;
    const ready = answer !== null && answeredOn !== null;
    return (
      <>
        <div className="screen-only">
          <PageHeader
            title="异议答复函"
            crumbs={[
              { label: "异议", href: desk },
              { label: objectionName(objection), href: `${desk}/${objection.id}` },
            ]}
            action={ready && <PrintButton>打印答复函</PrintButton>}
          />
          {!ready && (
            <Alert tone="info" title="还没有答复">
              答复后可以打印答复函。
            </Alert>
          )}
        </div>
        {ready && (
          <article className="official-paper">
            <h1>关于对{concerns}异议的答复</h1>
            <p className="salutation">{objector}：</p>
            <p>
              你（单位）对《{notice.title}》中{concerns}提出的书面异议，我中心已于
              {formatDate(receivedOn)}收到。经核查，异议{state === "upheld" ? "成立" : "不成立"}，现答复如下。
            </p>
            {answer
              .split("\n")
              .filter((line) => line.trim() !== "")
              .map((line) => (
                <p key={line}>{line}</p>
              ))}
            <p>
              对本答复有不同意见的，可以向监督单位{center.bureau}反映。我中心联系电话：{center.phone}。
            </p>
            <div className="keep sign">
              <p className="no-indent">{center.name}</p>
              <p className="no-indent">{formatDate(answeredOn)}</p>
            </div>
          </article>
        )}
      </>
    );
  },
});
