import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { putFile } from "@/lib/io/files";
import { streamOf } from "../../support/files";
import { storeCases } from "../../support/store";

storeCases();

test("lies in the folder of the installation", async () => {
  await putFile({ centerId: "here", id: "file" }, streamOf("1"), 1);
  expect(readdirSync(`${process.env.FILES_DIR}/here`)).toEqual(["file"]);
});
