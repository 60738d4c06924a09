import { z } from "zod";

const schema = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("production"),
  DATABASE_URL: z.url(),
  /** A pooler that cannot keep statements for a connection that changes hands (PgBouncer before 1.21) needs "unnamed". */
  DATABASE_STATEMENTS: z.enum(["named", "unnamed"]).default("named"),
  /** The queue, for the worker; a process without it works off no jobs. */
  JOBS_DATABASE_URL: z.url().optional(),
  AUTH_SECRET: z.string().min(32),
  /** 32 bytes as base64, never in the database: seals what is sensitive by law (lib/io/sealing.ts). */
  SEALING_KEY: z
    .string()
    .refine((key) => Buffer.from(key, "base64").length === 32, "32 bytes as base64")
    .optional(),
  NEXTAUTH_URL: z.url().default("http://localhost:3000"),
  /** Hours after which a session that nobody uses ends, on all centers alike. */
  SESSION_IDLE_HOURS: z.coerce.number().int().min(1).max(168).default(12),
  /** Whom people call who have forgotten their password: shown where they sign in. */
  OPERATOR_CONTACT: z.string().trim().min(1).optional(),
  /** The demo world is loaded: centers may run on a date of their own. Never set on a real installation. */
  DEMO: z.stringbool().default(false),
  /** The address of the visitor stands in X-Forwarded-For, written by a proxy of ours. Read by scripts/own-address.mjs too. */
  TRUST_PROXY: z.stringbool().default(false),
  /** Where files lie that people hand over; a bucket, where one is named, takes its place. */
  FILES_DIR: z.string().min(1).default(".data/files"),
  S3_BUCKET: z.string().min(1).optional(),
  S3_ENDPOINT: z.url().optional(),
  S3_REGION: z.string().min(1).default("us-east-1"),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_NAME: z.string().default("统一身份认证"),
  /** A mail server with its account: smtps://user:password@host:465. Without it no message goes by e-mail. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** The address that e-mails come from; the name before it is the center's. */
  SMTP_FROM: z.email().optional(),
  /** A provider of text messages, over its HTTP interface: lib/io/sms.ts. Without it no message goes by SMS. */
  SMS_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** JSON object of headers. */
  SMS_HEADERS: z.string().default('{"content-type":"application/json"}'),
  /** What is posted: {mobile}, {text} and {id} are replaced, in the spelling that the content type asks for. */
  SMS_BODY: z.string().default('{"mobile":"{mobile}","text":"{text}","id":"{id}"}'),
  /** A regular expression that the answer matches when the text was accepted; without it every answer 2xx is. */
  SMS_ACCEPTED: z.string().optional(),
  /** A folder with `<slug>.p12` for each center that seals its papers (PAdES); without it no agreement is signed on screen. */
  SEALS_DIR: z.string().min(1).optional(),
  SEALS_PASSPHRASE: z.string().default(""),
  /** A licensed provider of electronic signatures, over HTTP: lib/io/signing-provider.ts, .decisions/0044. */
  SIGNING_PROVIDER_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Sent as `authorization: Bearer …`. */
  SIGNING_PROVIDER_TOKEN: z.string().default(""),
});

type Env = z.output<typeof schema>;
let parsed: Env | undefined;

/** The settings of this process, read once, at first use: a build needs none of them. */
export function env(): Env {
  parsed ??= schema.parse(process.env);
  return parsed;
}
