import pg from "pg";

let pool: pg.Pool | undefined;

/**
 * The owner's connections to the test's database: for the catalogue, and to see what the app's
 * role must not. (Forced row-level security binds the owner's ordinary reads too; as a superuser
 * this one passes it.) Never hand it to the code under test.
 */
export function ownerPool(): pg.Pool {
  pool ??= new pg.Pool({ connectionString: process.env.OWNER_DATABASE_URL, max: 2 });
  return pool;
}

export async function closeOwnerPool(): Promise<void> {
  await pool?.end();
  pool = undefined;
}
