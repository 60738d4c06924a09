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
      // Over the page on a small screen, where the sheet lies below the materials: it is a choice to make first.
      className="mt-2 max-lg:fixed max-lg:inset-x-3 max-lg:top-3 max-lg:z-20 max-lg:mt-0 max-lg:shadow-lg"
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
