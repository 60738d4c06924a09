import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import S3rver from "s3rver";
import { afterAll, beforeAll, expect, test } from "vitest";
import { putFile } from "@/lib/io/files";
import { freePort } from "../../../scripts/ports.ts";
import { streamOf } from "../../support/center/files";
import { storeCases } from "../../support/machine/store";

// The same store on a server of the S3 kind, which the environment names.

const folder = mkdtempSync(path.join(tmpdir(), "fuhua-bucket-"));
let server: S3rver;

beforeAll(async () => {
  const port = await freePort();
  server = new S3rver({
    address: "127.0.0.1",
    port,
    silent: true,
    directory: folder,
    configureBuckets: [{ name: "fuhua", configs: [] }],
  });
  await server.run();
  Object.assign(process.env, {
    S3_BUCKET: "fuhua",
    S3_ENDPOINT: `http://127.0.0.1:${port}`,
    S3_ACCESS_KEY_ID: "S3RVER",
    S3_SECRET_ACCESS_KEY: "S3RVER",
  });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

storeCases();

test("lies in the bucket", async () => {
  await putFile({ centerId: "here", id: "file" }, streamOf("1"), 1);
  expect(readdirSync(path.join(folder, "fuhua", "here")).some((name) => name.startsWith("file"))).toBe(true);
});
