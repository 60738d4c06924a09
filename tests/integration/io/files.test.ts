import { existsSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { expect, test } from "vitest";
import { putFile } from "@/lib/io/files";
import { asRefusal } from "@/lib/web/refusal";
import { streamOf } from "../../support/center/files";
import { storeCases } from "../../support/machine/store";

storeCases();

test("lies in the folder of the installation", async () => {
  await putFile({ centerId: "here", id: "file" }, streamOf("1"), 1);
  expect(readdirSync(`${process.env.FILES_DIR}/here`)).toEqual(["file"]);
});

// A device on which there is never any room stands in for a disk that is full: the fault is that of the system itself.
test.skipIf(!existsSync("/dev/full"))(
  "on a full disk is refused in words that say whom to tell",
  async () => {
    mkdirSync(`${process.env.FILES_DIR}/full`, { recursive: true });
    symlinkSync("/dev/full", `${process.env.FILES_DIR}/full/file`);
    const fault = await putFile({ centerId: "full", id: "file" }, streamOf("1"), 1).catch(
      (thrown: unknown) => thrown,
    );
    expect(asRefusal("upload", fault)).toMatchObject({
      code: "unavailable",
      message: expect.stringContaining("服务器的磁盘已满"),
    });
  },
);
