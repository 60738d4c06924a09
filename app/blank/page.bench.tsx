import { connection } from "next/server";

/** The least a server-rendered page can be; built only for `npm run bench`. */
export default async function BlankPage() {
  await connection();
  return <p>空</p>;
}
