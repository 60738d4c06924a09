// Somebody who applies, as the server sees it: pages loaded, steps saved while they are typed, one submission.

import { randomUUID } from "node:crypto";
import { chromium } from "@playwright/test";
import type { Typed } from "@/lib/domain/recruitment/application/application-steps";
import { findOrInstallChromium } from "../../scripts/chromium.ts";

/** The address of an open call's form, `/slug/apply/3`, on a server. */
export interface Place {
  base: string;
  form: string;
}

/** The request by which a page saves a step by itself, recorded once: its fields are replaced for each save. */
export interface SaveRequest {
  url: string;
  headers: Record<string, string>;
  /** What the fields are called in the body, before their own names. */
  prefix: string;
  /** What else is in the body, such as the bound arguments of the action. */
  rest: [string, string][];
}

export async function recordSave({ base, form }: Place): Promise<SaveRequest> {
  const browser = await chromium.launch({ ...findOrInstallChromium(), args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    await page.goto(`${base}${form}/contact`);
    const asked = page.waitForRequest((request) => request.method() === "POST");
    await page.getByRole("textbox").first().fill("李四");
    const request = await asked;
    const parts = [...(request.postData() ?? "").matchAll(/name="([^"]*)"\r\n\r\n([\s\S]*?)\r\n--/g)];
    const prefix = parts.map(([, name = ""]) => /^(.*)key$/.exec(name)?.[1]).find((found) => found);
    if (!prefix) throw new Error("no save was recorded");
    const headers = Object.entries(await request.allHeaders());
    return {
      url: request.url(),
      prefix,
      headers: Object.fromEntries(
        headers.filter(([name]) => !/^(:|content-|cookie|host|connection|accept-enc)/.test(name)),
      ),
      rest: parts.flatMap(([, name = "", value = ""]) => (name.startsWith(prefix) ? [] : [[name, value]])),
    };
  } finally {
    await browser.close();
  }
}

export interface Save {
  step: string;
  was: Typed;
  typed: Record<string, string>;
}

/** One applicant with one draft; every request fails unless the server says that it did what was asked. */
export function applicant({ base, form }: Place, recorded: SaveRequest) {
  const key = randomUUID();
  let receipt = "";
  let cookie = "";
  return {
    load: async (step: string): Promise<void> => {
      await text(await fetch(`${base}${form}/${step}`, { headers: { cookie } }));
    },
    save: async ({ step, was, typed }: Save): Promise<void> => {
      const body = new FormData();
      const call = form.slice(form.lastIndexOf("/") + 1);
      const fields = { ...typed, call, key, step, receipt, was: JSON.stringify(was), go: "next" };
      for (const [name, value] of Object.entries(fields)) body.append(recorded.prefix + name, value);
      for (const [name, value] of recorded.rest) body.append(name, value);
      const headers = { ...recorded.headers, cookie };
      const answer = await fetch(recorded.url, { method: "POST", headers, body });
      const said = await text(answer);
      const [, mine] = /"receipt":"([^"]+)"/.exec(said) ?? [];
      if (!mine || !said.includes('"clashes":[]')) throw new Error(`not saved: ${said.slice(0, 300)}`);
      if (receipt && mine !== receipt) throw new Error(`saved as ${mine} instead of ${receipt}`);
      receipt = mine;
      cookie = answer.headers.getSetCookie()[0]?.split(";")[0] ?? cookie;
    },
    /** As without script, by the form that the last page shows; more clicks than one come at once. */
    submit: async (clicks: number): Promise<void> => {
      const url = `${base}${form}/review`;
      const shown = await text(await fetch(url, { headers: { cookie } }));
      const last = shown.split("</form>").find((part) => part.includes("publicationConsent"));
      if (!last) throw new Error("the last page has nothing to submit");
      const body = new FormData();
      for (const [, attributes = ""] of last.slice(last.lastIndexOf("<form")).matchAll(/<input ([^>]*)>/g)) {
        const [, name] = /name="([^"]*)"/.exec(attributes) ?? [];
        const [, value] = /value="([^"]*)"/.exec(attributes) ?? [];
        if (name) body.append(name, plain(value ?? ""));
      }
      body.set("publicationConsent", "yes");
      const post = { method: "POST", headers: { cookie, origin: base }, body, redirect: "manual" } as const;
      for (const answer of await Promise.all(Array.from({ length: clicks }, () => fetch(url, post))))
        if (!answer.headers.get("location")?.includes("/receipt"))
          throw new Error(`not submitted: ${answer.status} ${(await answer.text()).slice(0, 300)}`);
    },
  };
}

async function text(answer: Response): Promise<string> {
  if (!answer.ok) throw new Error(`${answer.status} from ${answer.url}`);
  return answer.text();
}

const entities: Record<string, string> = {
  "&quot;": '"',
  "&#x27;": "'",
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
};

function plain(html: string): string {
  return html.replace(/&(quot|#x27|lt|gt|amp);/g, (entity) => entities[entity] ?? entity);
}
