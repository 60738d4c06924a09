import "../../../scripts/server-hook.ts";
import { createServer, type IncomingMessage, request } from "node:http";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { failWith, passes } from "@/lib/web/answering";

// A real server in this process, which the preload has reached before it was made. It tells what it was told.

const undrawn =
  '<!DOCTYPE html><html id="__next_error__"><head></head><body><script>1</script></body></html>';

const server = createServer(async (asked, answer) => {
  const path = asked.headers["x-path"];
  if (path === "/undrawn") {
    answer.statusCode = 404;
    answer.setHeader("Content-Type", "text/html; charset=utf-8");
    answer.flushHeaders();
    answer.write(undrawn.slice(0, 50));
    return answer.end(undrawn.slice(50));
  }
  if (path === "/internal") {
    answer.statusCode = 500;
    return answer.end("Internal Server Error at secret.ts:1");
  }
  if (path === "/gone") {
    answer.statusCode = 409;
    answer.setHeader("x-nextjs-action-not-found", "1");
    return answer.end("Server Action unavailable.");
  }
  if (path === "/away") {
    failWith(503, "数据库<b>");
    answer.statusCode = 500;
    return answer.end();
  }
  if (path === "/database") {
    // As Next tells of a page and of the frame around it.
    const away = Object.assign(new Error("\nInvalid invocation:\n\nCan't reach database server"), {
      code: "P1001",
    });
    const { error } = globalThis.console;
    error("⨯", away);
    error(away);
    error(new Error("a fault of ours"));
    return answer.end();
  }
  if (path === "/lost-session") {
    failWith(401);
    answer.statusCode = 500;
    return answer.end();
  }
  const chunks: Buffer[] = [];
  for await (const chunk of asked) chunks.push(chunk);
  answer.setHeader("Content-Type", "application/json");
  return answer.end(JSON.stringify({ headers: asked.headers, size: Buffer.concat(chunks).length }));
});
let base: string;
let port: number;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
  base = `http://127.0.0.1:${port}`;
});
afterAll(() => server.close());

/** Of an answer, what matters to whoever sees it. */
async function seen(
  path: string,
  init?: RequestInit,
): Promise<{ status: number; page: string; headers: Headers }> {
  const answer = await fetch(base + path, init);
  return { status: answer.status, page: await answer.text(), headers: answer.headers };
}

/** A request by Node itself, which sends addresses and methods that `fetch` would mend. */
function raw(path: string, method = "GET"): Promise<{ status: number; page: string; headers: object }> {
  return new Promise((resolve, reject) => {
    request({ port, host: "127.0.0.1", path, method }, async (answer: IncomingMessage) => {
      const chunks: Buffer[] = [];
      for await (const chunk of answer) chunks.push(chunk);
      const page = Buffer.concat(chunks).toString();
      resolve({ status: answer.statusCode ?? 0, page, headers: answer.headers });
    })
      .on("error", reject)
      .end();
  });
}

function form(fields: Record<string, string> = {}): FormData {
  const made = new FormData();
  made.set("$ACTION_ID_00", "");
  for (const [name, value] of Object.entries(fields)) made.set(name, value);
  return made;
}

const post = (path: string, body: BodyInit, headers: HeadersInit = {}) =>
  seen(path, { method: "POST", body, headers });

const told = (page: string): { headers: Record<string, string>; size: number } => JSON.parse(page);

describe("what the app is told", () => {
  it("is the path and a policy of this answer, whatever the client claims", async () => {
    const forged = { "X-Path": "/evil", "Content-Security-Policy": "script-src *", "X-Nonce": "mine" };
    const { page, headers } = await seen("/center/desk?a=1&_rsc=x", { headers: forged });
    const { headers: asked } = told(page);
    expect(asked["x-path"]).toBe("/center/desk?a=1");
    expect(asked["content-security-policy"]).toMatch(/script-src 'self' 'nonce-[^']{20,}' 'strict-dynamic';/);
    expect(headers.get("content-security-policy")).toBe(asked["content-security-policy"]);
    expect(asked).not.toHaveProperty("x-nonce");
  });

  it.each([
    ["/a?_rsc=x", "/a"],
    ["/a?_rsc=x&b=1", "/a?b=1"],
    ["/a?b=1&_rsc=x&c=2", "/a?b=1&c=2"],
    ["/a?b_rsc=x", "/a?b_rsc=x"],
  ])("of %s is %s", async (asked, path) => {
    expect(told((await seen(asked)).page).headers["x-path"]).toBe(path);
  });

  it("lets files through as they come, and lets nothing in them run on their way out", async () => {
    const large = new FormData();
    large.append("file", new File(["x".repeat(3 * 1024 * 1024)], "a.pdf"));
    const sent = await seen("/center/desk/news/1/files", { method: "POST", body: large });
    expect([sent.status, JSON.parse(sent.page).size > 3 * 1024 * 1024]).toEqual([200, true]);
    const { headers } = await seen("/center/news/1/files/2");
    expect(headers.get("content-security-policy")).toMatch(/^default-src 'none';.* frame-ancestors 'self'$/);
    expect(headers.get("content-security-policy")).not.toMatch(/script-src|unsafe/);
    expect(headers.get("x-frame-options")).toBe("SAMEORIGIN");
    const page = await seen("/center/desk/files");
    expect(page.headers.get("x-frame-options")).toBe("DENY");
    expect(page.headers.get("content-security-policy")).toContain("default-src 'self'");
  });

  it("never has a nonce twice", async () => {
    const policies = await Promise.all(
      [1, 2, 3].map(async () => (await seen("/")).headers.get("content-security-policy")),
    );
    expect(new Set(policies).size).toBe(3);
  });

  it("has a form whole, from a browser with script and without", async () => {
    const text = "字".repeat(200_000);
    const without = await post("/", form({ text }));
    expect(told(without.page).size).toBeGreaterThan(600_000);
    const call = await post("/", JSON.stringify([text]), {
      "next-action": "00",
      "content-type": "text/plain;charset=UTF-8",
    });
    expect(told(call.page).size).toBe(600_004);
  });
});

/** Everything that a page of ours promises. */
function expectOurPage({ page, headers }: { page: string; headers: Headers | object }): void {
  const all: Record<string, string> =
    headers instanceof Headers ? Object.fromEntries(headers) : { ...headers };
  expect(all).toMatchObject({
    "content-type": "text/html; charset=utf-8",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "x-ua-compatible": "IE=edge",
    "content-security-policy": expect.stringContaining("default-src"),
  });
  expect(page).toMatch(/<html lang="zh-CN">.*<h1>\p{Script=Han}[^<]+<\/h1><p>\p{Script=Han}/u);
  expect(page).not.toMatch(/<script|secret|[a-z]{3} [a-z]{3}ver error/i);
}

describe("refused before the app hears of it", () => {
  it.each([
    ["/%FF", "GET", 400],
    ["/a%00b", "GET", 400],
    ["/%E4%B8", "GET", 400],
    [`/${"a".repeat(9_000)}`, "GET", 414],
    ["/", "PUT", 405],
    ["/center", "DELETE", 405],
  ])("%.20s by %s", async (path, method, status) => {
    const answer = await raw(path, method);
    expect(answer.status).toBe(status);
    expectOurPage(answer);
  });

  it("is what is no form, without a line in the log", async () => {
    const log = vi.spyOn(process.stderr, "write");
    const many = form();
    for (let each = 0; each < 10_000; each += 1) many.set(`f${each}`, "1");
    const multipart = { "content-type": "multipart/form-data; boundary=x" };
    for (const [body, headers] of [
      ["garbage", multipart],
      ["garbage", { "content-type": "multipart/form-data" }],
      ['--x\r\nContent-Disposition: form-data; name="a"\r\n\r\ntorn', multipart],
      ["a=b", { "content-type": "application/x-www-form-urlencoded" }],
      ["{}", { "content-type": "application/json" }],
      ["", multipart],
      [many, {}],
      [new FormData(), {}],
    ] as const) {
      const answer = await post("/", body, headers);
      expect(answer.status).toBe(400);
      expectOurPage(answer);
    }
    const call = await post("/", '["$F', { "next-action": "00", "content-type": "text/plain" });
    expect([call.status, call.headers.get("content-type")]).toEqual([400, "text/plain"]);
    expect(call.page).toMatch(/^没有收到完整的内容/);
    expect(log).not.toHaveBeenCalled();
    log.mockRestore();
  });

  it("is what is too large, said before and found on the way", async () => {
    const large = form({ text: "a".repeat(1_100_000) });
    const said = await post("/", large);
    expect(said.status).toBe(413);
    expectOurPage(said);
    // Without a length: found on the way.
    const found = await new Promise<number>((resolve, reject) => {
      const headers = { "content-type": "multipart/form-data; boundary=x" };
      const asked = request({ port, host: "127.0.0.1", method: "POST", headers }, (answer) => {
        asked.destroy();
        resolve(answer.statusCode ?? 0);
      }).on("error", reject);
      for (let each = 0; each < 15; each += 1) asked.write(Buffer.alloc(100_000));
    });
    expect(found).toBe(413);
  });

  it("is a form from another site", async () => {
    const answer = await post("/", form(), { origin: "https://evil.example" });
    expect(answer.status).toBe(403);
    expectOurPage(answer);
    expect((await post("/", form(), { origin: base })).status).toBe(200);
  });

  it("is what is no request: too many headers, and no HTTP at all", async () => {
    const long = await fetch(base, { headers: { x: "a".repeat(20_000) } });
    expect(long.status).toBe(431);
    expectOurPage({ page: await long.text(), headers: long.headers });
    const page = await new Promise<string>((resolve) => {
      let got = "";
      const socket = connect(port, "127.0.0.1", () => socket.write("nonsense\r\n\r\n"));
      socket.on("data", (chunk) => {
        got += chunk;
      });
      socket.on("close", () => resolve(got));
    });
    expect(page).toMatch(/^HTTP\/1.1 400 Bad Request\r\n[\s\S]*没有收到完整的内容/);
  });
});

describe("an answer of the app that failed", () => {
  it("keeps its page where that draws itself, with ours in it until then", async () => {
    const { status, page, headers } = await seen("/undrawn");
    const nonce = /'nonce-([^']+)'/.exec(headers.get("content-security-policy") ?? "")?.[1];
    expect(status).toBe(404);
    expect(page).toContain(`<body><style nonce="${nonce}">`);
    expect(page).toMatch(/<h1>没有找到这一页<\/h1>.*<script>1<\/script><\/body><\/html>$/);
  });

  it("is a page of ours where it is none, and under a number what it was", async () => {
    const answer = await seen("/internal");
    expect(answer.status).toBe(500);
    expectOurPage(answer);
    expect(answer.page).toMatch(/编号：[0-9a-f]{8}/);
  });

  it("says what the app knew, as text", async () => {
    const answer = await seen("/away");
    expect(answer.status).toBe(503);
    expect(answer.headers.get("retry-after")).toBe("30");
    expect(answer.page).toContain("<p>数据库&#60;b&#62;</p>");
    expectOurPage(answer);
  });

  it("writes one line of a database that is away, and the place of any other fault", async () => {
    globalThis.fuhuaPasses = passes;
    const log = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    await seen("/database");
    const texts = log.mock.calls.map(([line]) => JSON.parse(String(line)).text);
    log.mockRestore();
    globalThis.fuhuaPasses = undefined;
    expect(texts).toEqual(["Can't reach database server", expect.stringMatching(/a fault of ours\n +at /)]);
  });

  it("of a lost session offers the same form once more", async () => {
    const { status, page } = await post(
      "/lost-session",
      form({ name: '甲"<b>', id: "0197b9aa-0000-7000-8000-000000000000" }),
    );
    expect(status).toBe(401);
    expect(page).toContain('<textarea readonly aria-label="您填写的内容">\n甲&#34;&#60;b&#62;</textarea>');
    expect(page).toContain('<textarea hidden name="$ACTION_ID_00">\n</textarea>');
    expect(page).toContain('action="/lost-session"');
  });

  it("never carries a password, nor offers to send one again", async () => {
    const { page } = await post("/lost-session", form({ name: "甲", password: "a long secret" }));
    expect(page).toContain("甲");
    expect(page).not.toContain("再提交一次</button>");
    expect(page).not.toContain("a long secret");
  });

  it("of an action that an update took away shows what was typed", async () => {
    const { status, page } = await post("/gone", form({ name: "邻里互助队" }));
    expect(status).toBe(410);
    expect(page).toContain("系统刚刚更新过");
    expect(page).toContain("邻里互助队");
  });

  it("goes to a script as one sentence that it can show", async () => {
    const { status, page, headers } = await post("/gone", "[]", {
      "next-action": "00",
      "content-type": "text/plain",
    });
    expect([status, headers.get("content-type")]).toEqual([410, "text/plain"]);
    expect(page).toMatch(/^系统刚刚更新过.*这次没有提交/);
    // By this Next's own script knows that the action is gone.
    expect(headers.get("x-nextjs-action-not-found")).toBe("1");
  });

  it("of what is not drawn goes to a script as it was", async () => {
    expect((await seen("/undrawn", { headers: { rsc: "1" } })).page).toBe(undrawn);
  });
});
