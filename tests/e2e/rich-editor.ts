import type { Locator, Page } from "@playwright/test";

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
  await page.route("**/*.js*", async (route) => {
    const answer = await route.fetch();
    if ((await answer.text()).includes("ProseMirror-")) {
      asked();
      await released;
    }
    await route.fulfill({ response: answer });
  });
  return async () => {
    await onItsWay;
    release();
  };
}

/** A text with its editor in front of it: whoever takes hold of it earlier has the plain field, which goes. */
export async function richText(page: Page, name: string): Promise<Locator> {
  await page.getByRole("toolbar", { name: "文字格式" }).first().waitFor();
  return page.getByRole("textbox", { name, exact: true });
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
