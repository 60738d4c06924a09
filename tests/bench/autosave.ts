// The request by which a browser saves a sheet, recorded once and then sent as often as wanted: each time with the
// version that the answer before told, and with other points, so that there is something to save.

import { chromium, type Request } from "@playwright/test";
import { findOrInstallChromium } from "../../scripts/chromium.ts";

export interface Autosave {
  /** Saves once; fails unless the sheet was saved. */
  save(): Promise<void>;
}

export async function recordAutosave(base: string, address: string, token: string): Promise<Autosave> {
  const browser = await chromium.launch({ ...findOrInstallChromium(), args: ["--no-sandbox"] });
  try {
    const context = await browser.newContext();
    await context.addCookies([{ name: "next-auth.session-token", value: token, url: base }]);
    const page = await context.newPage();
    await page.goto(base + address);
    const asked = page.waitForRequest((request) => request.method() === "POST");
    await page.getByRole("textbox").first().fill("41");
    return replay(await asked, await (await asked).allHeaders());
  } finally {
    await browser.close();
  }
}

function replay(request: Request, headers: Record<string, string>): Autosave {
  const body = request.postData() ?? "";
  const kept = Object.entries(headers).filter(([name]) => !/^(:|content-length|host|connection)/.test(name));
  let version = Number(/name="[^"]*version"\r\n\r\n(\d+)/.exec(body)?.[1] ?? "0") + 1;
  let points = 41;
  return {
    save: async () => {
      points = points === 41 ? 40 : 41;
      const sent = body
        .replace(/(name="[^"]*version"\r\n\r\n)\d+/, `$1${version}`)
        .replace(/(name="[^"]*points[^"]*"\r\n\r\n)4[01]/, `$1${points}`);
      const answer = await fetch(request.url(), {
        method: "POST",
        headers: Object.fromEntries(kept),
        body: sent,
      });
      const text = await answer.text();
      const saved = /"version":"(\d+)"/.exec(text)?.[1];
      if (!answer.ok || saved === undefined)
        throw new Error(`not saved: ${answer.status} ${text.slice(0, 500)}`);
      version = Number(saved);
    },
  };
}
