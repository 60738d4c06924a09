import { z } from "zod";
import { receivedFile } from "@/lib/usecases/center/incoming";

/** What every upload adds to its address: the file as it was taken in, and the one whose place it takes. */
export const received = { file: receivedFile, replaces: z.uuid().optional() };
