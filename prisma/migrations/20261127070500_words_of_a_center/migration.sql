-- Categories become words of the center: what was chosen keeps the word it was shown by.
CREATE FUNCTION category_word(category) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE $1
    WHEN 'charity' THEN E'\u516c\u76ca\u6148\u5584'
    WHEN 'urbanRural' THEN E'\u57ce\u4e61\u670d\u52a1'
    WHEN 'scienceTech' THEN E'\u79d1\u6280'
    WHEN 'arts' THEN E'\u6587\u827a'
    WHEN 'tradeAssociation' THEN E'\u884c\u4e1a\u534f\u4f1a\u5546\u4f1a'
    WHEN 'otherService' THEN E'\u5176\u4ed6\u793e\u4f1a\u670d\u52a1\u673a\u6784'
  END
$$;
CREATE FUNCTION category_words(category[]) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(array_agg(category_word(c) ORDER BY place), '{}') FROM unnest($1) WITH ORDINALITY AS t(c, place)
$$;
ALTER TABLE calls ALTER COLUMN categories TYPE text[] USING category_words(categories);
ALTER TABLE applications ALTER COLUMN category TYPE text USING category_word(category);
ALTER TABLE organizations ALTER COLUMN category TYPE text USING category_word(category);
DROP FUNCTION category_words(category[]);
DROP FUNCTION category_word(category);
DROP TYPE category;

CREATE TYPE "option_list_name" AS ENUM ('category', 'stage');

CREATE TABLE "option_lists" (
    "center_id" UUID NOT NULL,
    "name" "option_list_name" NOT NULL,
    "words" TEXT[],
    "retired" TEXT[],

    CONSTRAINT "option_lists_pkey" PRIMARY KEY ("center_id","name")
);

ALTER TABLE "option_lists" ADD CONSTRAINT "option_lists_center_id_fkey" FOREIGN KEY ("center_id") REFERENCES "centers"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

SELECT guard_tenant_table('option_lists');
REVOKE DELETE ON option_lists FROM fuhua_app;
