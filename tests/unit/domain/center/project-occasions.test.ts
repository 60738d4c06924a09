import { expect, it } from "vitest";
import { projectOccasions } from "@/lib/domain/center/project-occasions";

it("names the project and what it is about in every message to executors", () => {
  for (const { subject, text, fields } of Object.values(projectOccasions)) {
    expect(subject).toContain("{项目名称}");
    for (const name of Object.keys(fields).filter((field) => field !== "收件人"))
      expect(text).toContain(`{${name}}`);
  }
});
