import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { Typed } from "./sheet-memory";
import type { SheetCriterion } from "./typed-sheet";

interface Props {
  criteria: readonly SheetCriterion[];
  found: Typed;
  take: () => void;
  leave: () => void;
}

/** Points kept in this browser that were saved over since, or that another page is open on: the panelist chooses. */
export function LeftOverNotice({ criteria, found, take, leave }: Props) {
  return (
    <Alert
      tone="warning"
      title="本机还留有一份没有保存的分数"
      className="mt-2"
      action={
        <>
          <Button onClick={take}>改用本机的</Button>
          <Button variant="ghost" onClick={leave}>
            保留已保存的
          </Button>
        </>
      }
    >
      {criteria.map(({ id }) => found[id] || "空").join("、")}，与已保存的不同。
    </Alert>
  );
}
