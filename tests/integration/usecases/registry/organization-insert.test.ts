import { randomUUID } from "node:crypto";
import { afterAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { insertOrganizations } from "@/lib/usecases/registry/organization-insert";
import { closeDesks, openDesk } from "../../../support/staff-desk";

afterAll(closeDesks);

it("begins each record with its first status and the reason", async () => {
  const desk = await openDesk();
  const id = randomUUID();
  const row = {
    ...{ id, name: "甲队", category: "文艺", legalStatus: "filed" as const, paper: "备1", leader: null },
    ...{ since: civilDate("2020-05-01"), creditCode: null, filingNumber: "备1", leaderMobile: null },
  };
  const found = await desk.read("2026-03-12", async (ctx) => {
    await insertOrganizations(ctx, [row], "某次导入");
    await insertOrganizations(ctx, [], "空表");
    return ctx.db.organization.findMany({ where: { id }, include: { statuses: true } });
  });
  expect(found).toMatchObject([
    {
      ...{ name: "甲队", field: null, placeId: null, filingNumber: "备1" },
      statuses: [{ legalStatus: "filed", paper: "备1", reason: "某次导入" }],
    },
  ]);
});
