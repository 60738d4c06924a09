import { useState } from "react";
import { buttonClass } from "@/components/ui/button-class";
import type { RichCommand, RichEditor } from "./rich-editor";

const buttons: readonly [RichCommand, string][] = [
  ["heading", "标题"],
  ["subheading", "小标题"],
  ["paragraph", "正文"],
  ["bold", "加粗"],
  ["bullets", "项目符号"],
  ["numbers", "编号"],
  ["undo", "撤销"],
  ["redo", "重做"],
];

/** What the editor below it can do, each by a press; the keyboard comes here by Shift+Tab. */
export function RichToolbar({ editor }: { editor: RichEditor }) {
  const [why, setWhy] = useState("");
  const [href, setHref] = useState<string | null>(null);
  function link() {
    if (href === null) return setHref("https://");
    const done = editor.link(href);
    setWhy(done ? "" : "请先选中文字，网址以 https://、tel: 或 mailto: 开头。");
    if (done) setHref(null);
  }
  return (
    <div className="rich-toolbar" role="toolbar" aria-label="文字格式">
      {buttons.map(([command, words]) => (
        <button
          key={command}
          type="button"
          className={buttonClass("ghost", "sm")}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => editor.run(command)}
        >
          {words}
        </button>
      ))}
      {href !== null && (
        <input
          aria-label="链接的网址"
          value={href}
          className="input h-8 w-56"
          onChange={(event) => setHref(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            link();
          }}
        />
      )}
      <button type="button" className={buttonClass("ghost", "sm")} onClick={link}>
        {href === null ? "链接" : "加上链接"}
      </button>
      {why && (
        <span role="status" className="text-sm text-refused">
          {why}
        </span>
      )}
    </div>
  );
}
