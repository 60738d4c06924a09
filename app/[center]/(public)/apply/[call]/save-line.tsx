import { Icon, type IconName } from "@/components/ui/icon";
import { useHydrated } from "@/components/ui/use-hydrated";

export type SaveState =
  | { at: "rest"; time: string | null }
  | { at: "typing" | "saving" | "waiting" | "differs" }
  | { at: "refused"; why: string };

function look(state: SaveState, alive: boolean): { icon: IconName; ink: string; words: string } {
  switch (state.at) {
    case "rest":
      if (state.time === null)
        return { icon: "pen", ink: "text-muted", words: alive ? "填写后自动保存" : "填写后请点“保存并继续”" };
      return { icon: "check", ink: "text-passed", words: `已保存 ${state.time}` };
    case "typing":
    case "saving":
      return { icon: "clock", ink: "text-running", words: "正在保存" };
    case "waiting":
      return { icon: "clock", ink: "text-todo", words: "等待网络，填写的内容已在本机保留" };
    case "differs":
      return { icon: "warning", ink: "text-todo", words: "另一个窗口改过，请先在上面选择" };
    case "refused":
      return { icon: "warning", ink: "text-refused", words: state.why };
  }
}

/** Whether what was typed is safe, in one line. */
export function SaveLine({ state }: { state: SaveState }) {
  const { icon, ink, words } = look(state, useHydrated());
  return (
    <p role="status" className={`flex min-w-0 items-start gap-1.5 text-sm ${ink}`}>
      <Icon name={icon} size={16} className="mt-0.5" />
      <span>{words}</span>
    </p>
  );
}
