// The page of a failure: without the app, the database, a script or a file of its own.

import type { Answering } from "./answering.ts";
import { wordsOf } from "./words.ts";

const style = `.failure{max-width:36rem;margin:0 auto;padding:3rem 1rem;color:#1f2530;background:#fff;
font:16px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
.failure h1{font-size:24px;line-height:1.3;margin:0 0 .5rem;font-weight:600}.failure p{margin:.5rem 0;color:#4a5361}
.failure h2{font-size:16px;margin:1.5rem 0 .25rem;font-weight:600}
.failure textarea{display:block;width:100%;box-sizing:border-box;min-height:12rem;padding:.5rem;font:inherit;
border:1px solid #8a93a0;border-radius:4px;background:#fff;color:inherit}
.failure a,.failure button{display:inline-block;margin:1rem .75rem 0 0;padding:.5rem 1rem;font:inherit;cursor:pointer;
border:1px solid #1f4e8c;border-radius:4px;background:#fff;color:#1f4e8c;text-decoration:none}
.failure .first{background:#1f4e8c;color:#fff}.failure form{display:inline}`.replaceAll("\n", "");

const escaped = (text: string) => text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);

interface Shown {
  status: number;
  /** In place of the words for the status, where more is known. */
  message?: string | undefined;
}

/** Where the person was, as far as the address alone tells. */
function wayBack(path: string): [href: string, label: string] {
  const [, center, place] = /^\/([a-z][a-z0-9-]*)\/(desk|panel)?/.exec(path) ?? [];
  if (center && place === "desk") return [`/${center}/desk`, "返回今天"];
  if (center && place === "panel") return [`/${center}/panel`, "返回评审"];
  return center && center !== "api" ? [`/${center}`, "返回中心首页"] : ["/", "返回首页"];
}

const technical = /^(on|[0-9a-f-]{36}|\d{4}-\d\d-\d\dT.*)$/;

/** What a person typed, a line each; neither what the form itself carries nor a password. */
function typed(form: FormData): string[] {
  const values = [...form].map(([name, value]) =>
    typeof value === "string" && !name.startsWith("$") && !/password/i.test(name) ? value.trim() : "",
  );
  return values.filter((value) => value && !technical.test(value));
}

/** The same form once more, but for passwords and files, which no page should carry. */
function sendAgain(form: FormData, path: string): string {
  const entries = [...form];
  const whole = entries.every(([name, value]) => typeof value === "string" && !/password/i.test(name));
  if (!whole) return "";
  const fields = entries.map(
    ([name, value]) => `<textarea hidden name="${escaped(name)}">\n${escaped(String(value))}</textarea>`,
  );
  const action = escaped(path);
  return `<form method="post" enctype="multipart/form-data" action="${action}">${fields.join("")}<button class="first">再提交一次</button></form>`;
}

/** The part of a page that tells of the failure. */
export function failureMain({ status, message }: Shown, { id, path, post, nonce, form }: Answering): string {
  const { title, text, again } = wordsOf(status);
  const resend = form && again ? sendAgain(form, path) : "";
  const [home, label] = wayBack(path);
  const kept = form ? typed(form) : [];
  const links = [
    resend,
    status === 401 ? `<a href="/signin" target="_blank">登录</a>` : "",
    again && !post ? `<a class="first" href="${escaped(path)}">再试一次</a>` : "",
    post && !resend ? `<a href="${escaped(path)}">打开新的页面</a>` : "",
    `<a href="${home}">${label}</a>`,
  ];
  return [
    `<style nonce="${nonce}">${style}</style><main class="failure"><h1>${title}</h1><p>${escaped(message ?? text)}</p>`,
    status >= 500 ? `<p>编号：${id}</p>` : "",
    kept.length > 0
      ? `<h2>您填写的内容</h2><textarea readonly aria-label="您填写的内容">\n${escaped(kept.join("\n"))}</textarea>`
      : "",
    `<div>${links.join("")}</div></main>`,
  ].join("");
}

export function failurePage(shown: Shown, answer: Answering): string {
  const head = `<meta charset="utf-8"><meta name="renderer" content="webkit"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${wordsOf(shown.status).title} · 孵化台</title>`;
  return `<!doctype html><html lang="zh-CN"><head>${head}</head><body>${failureMain(shown, answer)}</body></html>`;
}

/** The same for a script that asked: one sentence. */
export function failureSentence({ status, message }: Shown): string {
  const { title, text } = wordsOf(status);
  return message ?? `${title}。${text}`;
}
