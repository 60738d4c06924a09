import path from "node:path";
import { PassThrough, pipeline, type Readable } from "node:stream";
import { Disk } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";
import { S3Driver } from "flydrive/drivers/s3";
import { env } from "@/lib/env";

let opened: Disk | undefined;

/** The store of this installation: a folder, or a bucket where the environment names one. Keys are `center/file`, both ids. */
function store(): Disk {
  opened ??= new Disk(bucket() ?? folder());
  return opened;
}

function folder(): FSDriver {
  return new FSDriver({ location: path.resolve(env().FILES_DIR), visibility: "private" });
}

function bucket(): S3Driver | null {
  const { S3_BUCKET, S3_ENDPOINT, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = env();
  if (!S3_BUCKET) return null;
  return new S3Driver({
    bucket: S3_BUCKET,
    region: S3_REGION,
    ...(S3_ENDPOINT ? { endpoint: S3_ENDPOINT, forcePathStyle: true } : {}),
    ...(S3_ACCESS_KEY_ID && S3_SECRET_ACCESS_KEY
      ? { credentials: { accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY } }
      : {}),
    visibility: "private",
    supportsACL: false,
    // Other servers than Amazon's would keep the check sums as part of the file.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });
}

interface Place {
  centerId: string;
  id: string;
}

const keyOf = ({ centerId, id }: Place) => `${centerId}/${id}`;

/** Ends without a word when its reader gives up: what the reader has to say of it, such as a full disk, is heard then. */
class Handed extends PassThrough {
  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    done(error?.name === "AbortError" ? null : error);
  }
}

export async function putFile(place: Place, bytes: Readable, length: number): Promise<void> {
  const handed = pipeline(bytes, new Handed(), () => undefined);
  await store().putStream(keyOf(place), handed, { contentLength: length });
}

export function readFile(place: Place): Promise<Readable> {
  return store().getStream(keyOf(place));
}

export async function deleteFile(place: Place): Promise<void> {
  await store().delete(keyOf(place));
}

/** The ids of all files of a center that have lain in the store for this many milliseconds. */
export async function filesOlderThan(centerId: string, age: number): Promise<string[]> {
  const before = Date.now() - age;
  const ids: string[] = [];
  let paginationToken: string | undefined;
  do {
    const found = await store().listAll(centerId, {
      recursive: true,
      ...(paginationToken ? { paginationToken } : {}),
    });
    for (const object of found.objects) {
      if (!object.isFile) continue;
      const { lastModified } = await store().getMetaData(object.key);
      if (lastModified.getTime() < before) ids.push(object.name);
    }
    paginationToken = found.paginationToken;
  } while (paginationToken);
  return ids;
}
