import { z } from "zod";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { EmptyState } from "@/components/ui/empty-state";
import { PrintButton } from "@/components/ui/print-button";
import { formatDate } from "@/lib/domain/base/civil-date";
import { getHandover } from "@/lib/usecases/incubation/handover";
import { getIncubatee } from "@/lib/usecases/incubation/incubatee-record";
import { centerPage } from "@/lib/web/page";

export const metadata = { title: "退驻通知书" };

/** 退驻通知书: on which grounds, and until when the place is handed over. */
export default centerPage({
  permission: "incubatee.view",
  input: z.object({ incubatee: z.uuid() }),
  load: async (ctx, input) => {
    const incubatee = await getIncubatee(ctx, input);
    const { handover } = await getHandover(ctx, { ...input, direction: "moveOut" });
    return { ...incubatee, handover };
  },
  render: ({ center, data: { id, name, endedOn, endReason, handover } }) => (
    <>
      <div className="screen-only mb-4 flex flex-wrap items-center justify-between gap-3">
        <Breadcrumbs
          crumbs={[
            { label: "在孵组织", href: `/${center.slug}/desk/incubatees` },
            { label: name, href: `/${center.slug}/desk/incubatees/${id}` },
          ]}
        />
        <PrintButton />
      </div>
      {endedOn && handover ? (
        <article className="panel-box mx-auto flex max-w-3xl flex-col gap-6 px-8 py-10 text-lg leading-loose print:border-0">
          <h1 className="text-center text-3xl">退驻通知书</h1>
          <p>{`${name}：`}</p>
          <p className="indent-8">
            {`你单位自${formatDate(endedOn)}起退出本中心孵化。事由：${endReason ?? ""}。请于${formatDate(handover.dueOn)}前（含当日）与本中心办结下列交接事项：`}
          </p>
          <ol className="list-decimal ps-12">
            {handover.items.map(({ what, condition }) => (
              <li key={what}>{condition ? `${what}（${condition}）` : what}</li>
            ))}
          </ol>
          <p className="indent-8">{`对本通知有异议的，可在收到之日起向本中心书面提出，联系电话 ${center.phone}。`}</p>
          <p className="text-end">
            {center.name}（盖章）
            <br />
            {formatDate(endedOn)}
          </p>
        </article>
      ) : (
        <EmptyState title="尚未登记退出" icon="building">
          {`${name}登记退出后，这里是通知书。`}
        </EmptyState>
      )}
    </>
  ),
});
