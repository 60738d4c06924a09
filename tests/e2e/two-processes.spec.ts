import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, request, type Server } from "node:http";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { inCenter } from "@/lib/db/tenant";
import { type AppServer, startApp } from "../../scripts/app-server";
import { buildDirectory } from "../../scripts/build";
import { dataDirectory } from "../../scripts/paths";
import { freePort } from "../../scripts/ports";
import { actionsKey, loadSecrets } from "../../scripts/secrets";
import { makeCall, makePerson, visitOf } from "../support/factories";
import { openCenter, owner } from "./ground";
import { fillApplication, send, slipOf } from "./recruitment/application-form";

// Two processes behind one address, where whoever made a page is never the one that gets its form.

let processes: AppServer[] = [];
let balancer: Server;
let base: string;
/** Methods by the process that answered. */
const answered: [Set<string>, Set<string>] = [new Set(), new Set()];

test.beforeAll(async () => {
  const [front, reader, writer] = [await freePort(), await freePort(), await freePort()];
  base = `http://localhost:${front}`;
  processes = [reader, writer].map((port) =>
    startApp({
      mode: "start",
      host: "127.0.0.1",
      port,
      env: { NEXTAUTH_URL: base, DEMO: "1", NODE_ENV: "production" }, // the database is that of the other tests
    }),
  );
  balancer = createServer((asked, answer) => {
    const which = asked.method === "POST" ? 1 : 0;
    answered[which].add(asked.method ?? "");
    const { method, url, headers } = asked;
    const onward = request(
      { port: which ? writer : reader, method, path: url, headers },
      (got: IncomingMessage) => {
        answer.writeHead(got.statusCode ?? 502, got.rawHeaders);
        got.pipe(answer);
      },
    );
    onward.on("error", () => answer.destroy());
    asked.pipe(onward);
  });
  await new Promise<void>((resolve) => balancer.listen(front, "127.0.0.1", resolve));
  await Promise.all(processes.map(({ ready }) => ready));
});

test.afterAll(async () => {
  balancer?.close();
  await Promise.all(processes.map((app) => app.stop()));
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with${javaScriptEnabled ? "" : "out"} script`, () => {
    test.use({ javaScriptEnabled });

    test("one process takes the form that the other made, and shows what the other took", async ({
      page,
    }) => {
      const center = await openCenter("2021-12-28");
      const staff = await makePerson(owner, center, ["staff"]);
      await inCenter(visitOf(center, staff, "call.prepare", "2021-12-24"), (ctx) =>
        makeCall(ctx, { number: 3, state: "recruiting" }),
      );
      await page.goto(`${base}/${center.slug}/apply/3`);
      await fillApplication(page);
      await send(page);
      await slipOf(page);
      expect(await owner.application.count({ where: { centerId: center.id } })).toBe(1);
      expect([...answered[0]]).toEqual(["GET"]);
      expect([...answered[1]]).toEqual(["POST"]);
    });
  });
}

test("the build carries the key of this installation, by which other machines name the actions alike", () => {
  const manifest: { encryptionKey: string } = JSON.parse(
    readFileSync(path.join(buildDirectory, "server", "server-reference-manifest.json"), "utf8"),
  );
  const key = actionsKey(loadSecrets(dataDirectory)).NEXT_SERVER_ACTIONS_ENCRYPTION_KEY;
  expect(manifest.encryptionKey === key).toBe(true); // not shown when it fails
  const digest = readFileSync(path.join(buildDirectory, "fuhua-inputs"), "utf8");
  expect(digest).toContain(readFileSync(path.join(buildDirectory, "BUILD_ID"), "utf8"));
});
