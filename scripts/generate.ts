// npm run db:generate   makes the Prisma client from the schema, without a download

import { generateClient } from "./build.ts";
import { main } from "./failure.ts";

await main(generateClient);
