import { globSync, readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";

/** Whether an address is that of the script which holds the editor. */
function isEditor({ pathname }: URL): boolean {
  scripts ??= globSync(".next/static/chunks/**/*.js").filter((file) =>
    readFileSync(file, "utf8").includes("ProseMirror-"),
  );
  return scripts.some((file) => pathname.endsWith(file.slice(".next".length)));
}
let scripts: string[] | undefined;

/** Keeps the script of the editor back until the function it gives is called: it is on its way meanwhile. */
export async function holdEditor(page: Page): Promise<() => Promise<void>> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  let asked = () => {};
  const onItsWay = new Promise<void>((resolve) => {
    asked = resolve;
  });
  await page.route(isEditor, async (route) => {
    asked();
    await released;
    await route.continue();
  });
  return async () => {
    await onItsWay;
    release();
  };
}

/** The buttons above a text; there are none as long as it is a plain field. */
export function toolbarOf(text: Locator): Locator {
  return text.locator("xpath=preceding-sibling::*[@role='toolbar']");
}

/** A text with its editor in front of it: whoever takes hold of it earlier has the plain field, which goes. */
export async function richText(page: Page, name: string): Promise<Locator> {
  const text = page.getByRole("textbox", { name, exact: true });
  await toolbarOf(text).waitFor();
  return text;
}

/** Types as an input method does: letters that stand for the word are under way until the word replaces them. */
export async function inputMethod(page: Page) {
  const client = await page.context().newCDPSession(page);
  return {
    compose: (text: string) =>
      client.send("Input.imeSetComposition", {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      }),
    finish: (word: string) => client.send("Input.insertText", { text: word }),
  };
}
