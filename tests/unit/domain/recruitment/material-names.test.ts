import { expect, test } from "vitest";
import { materialNames } from "@/lib/domain/recruitment/material-names";

test("materials are called by their place and name, the pages of one in order", () => {
  const asked = [
    { part: "material:a", name: "登记证书：副本/正本" },
    { part: "material:b", name: "章程" },
    { part: "answer:q5", name: "照片" },
  ];
  const files = [
    { id: "1", part: "material:b", type: "jpeg" as const },
    { id: "2", part: "material:a", type: "pdf" as const },
    { id: "3", part: "material:b", type: "png" as const },
    { id: "4", part: "material:gone", type: "docx" as const },
  ];
  expect([...materialNames(asked, files)]).toEqual([
    ["2", "01_登记证书：副本_正本.pdf"],
    ["1", "02_章程_1.jpg"],
    ["3", "02_章程_2.png"],
    ["4", "04_其他.docx"],
  ]);
});
