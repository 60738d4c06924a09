import { z } from "zod";
import { askAboutFile, readProof } from "@/lib/usecases/admission/proof";
import { countTry, visitorAddress } from "@/lib/web/rate-limit";
import { publicUpload } from "@/lib/web/upload";
import { fileDigest } from "../schema";

export const POST = publicUpload({
  permission: "proof.verify",
  address: z.object({}),
  input: fileDigest,
  admit: async () => countTry("verifyPerAddress", await visitorAddress()),
  receive: (_center, sent) => readProof(sent),
  run: askAboutFile,
  discard: async () => {},
  next: ({ digest }, slug) => `/${slug}/verify?file=${digest}`,
});
