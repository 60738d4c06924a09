import { Button } from "@/components/ui/button";
import type { Clash } from "@/lib/domain/recruitment/draft";
import { briefly } from "./after-save";

interface Props {
  clashes: readonly Clash[];
  labelOf: (name: string) => string;
  pick: (clash: Clash, whose: "mine" | "theirs") => void;
}

/** Fields that another window has changed since: nothing is overwritten before the person has picked. */
export function ClashPanel({ clashes, labelOf, pick }: Props) {
  if (clashes.length === 0) return null;
  return (
    <div role="alert" className="rounded-box border-s-4 border-todo bg-todo-soft px-4 py-3">
      <p className="font-semibold">这份申请在另一个窗口里也改过，以下内容不一致，请选择保留哪一个。</p>
      <ul className="mt-2 flex flex-col gap-3">
        {clashes.map((clash) => (
          <li key={clash.name}>
            <p className="font-medium">{labelOf(clash.name)}</p>
            <p className="text-sm break-words">这里填写的：{briefly(clash.mine)}</p>
            <p className="text-sm break-words">另一个窗口：{briefly(clash.theirs)}</p>
            <div className="mt-1.5 flex flex-wrap gap-2">
              <Button size="sm" onClick={() => pick(clash, "mine")}>
                保留这里的
              </Button>
              <Button size="sm" onClick={() => pick(clash, "theirs")}>
                采用另一个窗口的
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
