"use server";

import { z } from "zod";
import { newsForm } from "@/lib/domain/center/news";
import { editNews, publishNews, withdrawNews, writeNews } from "@/lib/usecases/center/news";
import { removeFromNews } from "@/lib/usecases/center/news-file";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const one = { news: z.uuid(), edition };

export const writeNewsAction = centerAction({
  permission: "news.edit",
  input: schemaOf(newsForm),
  run: writeNews,
  next: ({ id }, slug) => `/${slug}/desk/news/${id}`,
});

export const editNewsAction = centerAction({
  permission: "news.edit",
  input: schemaOf(newsForm, one),
  run: editNews,
  next: ({ id }, slug) => `/${slug}/desk/news/${id}`,
});

export const publishNewsAction = centerAction({
  permission: "news.publish",
  input: z.object(one),
  run: publishNews,
});

export const withdrawNewsAction = centerAction({
  permission: "news.publish",
  input: z.object({ ...one, reason: requiredText("撤下的原因", 500) }),
  run: withdrawNews,
});

export const removeNewsFileAction = centerAction({
  permission: "news.edit",
  input: z.object({ news: z.uuid(), file: z.uuid() }),
  run: removeFromNews,
});
