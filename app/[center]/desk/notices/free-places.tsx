import { Alert } from "@/components/ui/alert";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { type Places, placeInWords } from "@/lib/domain/admission/promotion";
import { promoteReserveAction } from "./promotion/actions";

interface Props {
  slug: string;
  places: readonly Places[];
  /** The measure word of what is chosen. */
  unit: string;
}

/** That places are free, who of the reserve takes them, and the act that lets them. */
export function FreePlaces({ slug, places, unit }: Props) {
  const next = places.flatMap((one) => one.next);
  const free = places.reduce((sum, one) => sum + one.free, 0);
  if (free === 0) return null;
  return (
    <Alert
      tone={next.length > 0 ? "warning" : "info"}
      title={`有 ${free} 个入围名额空出`}
      className="screen-only mb-4"
      action={
        next.length > 0 && (
          <ConfirmDialog
            action={promoteReserveAction.bind(null, slug)}
            trigger={`递补 ${next.length} ${unit}`}
            title="递补"
            confirm="递补并拟写补充公示"
            variant="primary"
            reason={{
              name: "reason",
              label: "递补的原因",
              hint: "如“某组织来函放弃”“异议成立取消资格”。记入办理经过，不公开。",
            }}
          >
            {next.map(({ application }) => (
              <input key={application} type="hidden" name="applications[]" value={application} />
            ))}
            <p>{next.map(({ name }) => name).join("、")}由候补转为入围，系统随即拟好补充公示，核对后发布。</p>
            <p>补充公示期满后，照常生成协议签约。发布前可以撤销递补。</p>
          </ConfirmDialog>
        )
      }
    >
      {places.map((one) => (
        <p key={one.group}>{placeInWords(one)}</p>
      ))}
    </Alert>
  );
}
