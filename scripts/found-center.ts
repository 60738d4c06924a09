// npm run center:found -- --slug pingcheng --code PC --name 平城区社区治理创享中心 --bureau 平城区民政局 \
//   --address 某街1号 --phone 0352-1234567 --manager 宋立新
//
// Founds a center with its first manager, on the outside database that DATABASE_URL names (as its owner) or on the
// one under .data/, and prints the link by which the manager accepts. All else is done in the browser.

import { parseArgs } from "node:util";
import { Failure, main } from "./failure.ts";
import { applyMigrations } from "./migrations.ts";
import { foundCenter } from "./operator-acts.ts";
import { withOwnerDatabase } from "./owner-database.ts";

const names = ["slug", "code", "name", "bureau", "address", "phone", "manager"] as const;

await main(async () => {
  const { values } = parseArgs({
    options: Object.fromEntries(names.map((name) => [name, { type: "string" as const }])),
  });
  const given = (name: (typeof names)[number]): string => {
    const value = values[name];
    if (typeof value === "string" && value.trim() !== "") return value.trim();
    throw new Failure(`缺少 --${name}。需要：${names.map((each) => `--${each}`).join(" ")}。`);
  };
  if (!/^[A-Z]{2,6}$/.test(given("code")))
    throw new Failure("--code 应是 2 至 6 个大写字母，用在申请编号里，如 PC。");
  const founding = {
    slug: given("slug"),
    code: given("code"),
    name: given("name"),
    bureau: given("bureau"),
    address: given("address"),
    phone: given("phone"),
    manager: given("manager"),
  };
  await withOwnerDatabase(async (ownerUrl) => {
    await applyMigrations(ownerUrl);
    const { invitation } = await foundCenter(ownerUrl, founding);
    const site = process.env.NEXTAUTH_URL ?? "http://localhost:3000";
    console.log(`${founding.name}已建立，地址 ${site}/${founding.slug}`);
    console.log(`请把邀请链接交给管理者${founding.manager}，7 天内有效，只能用一次：${site}${invitation}`);
  });
});
