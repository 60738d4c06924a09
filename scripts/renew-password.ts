// npm run password -- 13800001234
//
// Gives an account a new first password and ends all its sessions, for somebody who has forgotten theirs and whom the
// operator has recognised. No center can do that: an account may work in others too.

import { parseArgs } from "node:util";
import { Failure, main } from "./failure.ts";
import { renewAnyPassword } from "./operator-acts.ts";
import { withOwnerDatabase } from "./owner-database.ts";

await main(async () => {
  const [login] = parseArgs({ allowPositionals: true }).positionals;
  if (!login) throw new Failure("请写明账号（邮箱或手机号），例如 npm run password -- 13800001234。");
  await withOwnerDatabase(async (ownerUrl) => {
    const { password } = await renewAnyPassword(ownerUrl, login);
    console.log(`账号 ${login} 的初始密码是 ${password}，首次登录后须更改。`);
  });
});
