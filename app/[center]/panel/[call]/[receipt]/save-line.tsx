import { Icon, type IconName } from "@/components/ui/icon";
import { useHydrated } from "@/components/ui/use-hydrated";

export type SaveState =
  | { at: "rest"; time: string | null; wrong: number }
  | { at: "typing" | "saving" | "waiting" }
  | { at: "refused"; why: string; signIn: boolean };

interface Props {
  state: SaveState;
  /** Signs in again and comes back to this sheet. */
  signIn: string;
}

function look(state: SaveState, alive: boolean): { icon: IconName; ink: string; words: string } {
  switch (state.at) {
    case "rest":
      if (state.wrong > 0) return { icon: "warning", ink: "text-refused", words: wrongInWords(state) };
      if (state.time === null)
        return { icon: "pen", ink: "text-muted", words: alive ? "打分后自动保存" : "打分后请点“保存”" };
      return { icon: "check", ink: "text-passed", words: `已保存 ${state.time}` };
    case "typing":
    case "saving":
      return { icon: "clock", ink: "text-running", words: "正在保存" };
    case "waiting":
      return { icon: "clock", ink: "text-todo", words: "等待网络，已在本机保留" };
    case "refused":
      return { icon: "warning", ink: "text-refused", words: state.why };
  }
}

function wrongInWords({ wrong, time }: { wrong: number; time: string | null }): string {
  return `${wrong} 项分数需要改正${time === null ? "" : `，其余已保存 ${time}`}`;
}

/** Whether the points are safe, in one line. */
export function SaveLine({ state, signIn }: Props) {
  const { icon, ink, words } = look(state, useHydrated());
  return (
    <p role="status" className={`flex items-start gap-1.5 text-sm ${ink}`}>
      <Icon name={icon} size={16} className="mt-0.5" />
      <span>
        {words}
        {state.at === "refused" && (
          <a className="ms-2 underline underline-offset-4" href={state.signIn ? signIn : ""}>
            {state.signIn ? "重新登录" : "刷新页面"}
          </a>
        )}
      </span>
    </p>
  );
}
