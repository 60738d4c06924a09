import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Timeline } from "@/components/ui/timeline";

const shown = (count: number) =>
  renderToStaticMarkup(
    createElement(Timeline, {
      entries: Array.from({ length: count }, (_, at) => ({
        ...{ key: `${at}`, when: "2022年1月5日", who: "王芳", what: `第 ${at + 1} 次修改` },
      })),
    }),
  );

test("what came before the last hundred entries is unfolded, and stands on paper without", () => {
  expect(shown(100)).not.toContain("<details");
  const long = shown(130);
  expect(long).toContain("更早的 30 条");
  expect(long).toMatch(/<\/details><div class="unfolded/);
  expect(long).toContain("第 130 次修改");
});
