-- One form by which names are compared, made by the database itself, so that no writer can forget it. The same function
-- stands in lib/domain/base/name-key.ts; tests/integration/db/name-key.test.ts holds the two together, sign by sign.
-- Signs nobody sees go, compatibility forms become plain ones, Latin, Greek and Cyrillic capitals small (letter by
-- letter: lower() differs by the ICU of the server), space goes, and of dots, dashes, brackets
-- and quotes each kind becomes one.
CREATE FUNCTION name_key(name text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN normalize(translate(
  regexp_replace(
    normalize(regexp_replace(name,
      '[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFB\U0001BCA0-\U0001BCA3\U0001D173-\U0001D17A\U000E0000-\U000E0FFF]',
      '', 'g'), NFKC),
    '[\u0001-\u0020\u007F-\u00A0\u1680\u2028\u2029\u2800]', '', 'g'),
  U&'ABCDEFGHIJKLMNOPQRSTUVWXYZ\00C0\00C1\00C2\00C3\00C4\00C5\00C6\00C7\00C8\00C9\00CA\00CB\00CC\00CD\00CE\00CF\00D0\00D1\00D2\00D3\00D4\00D5\00D6\00D8\00D9\00DA\00DB\00DC\00DD\00DE\0391\0392\0393\0394\0395\0396\0397\0398\0399\039A\039B\039C\039D\039E\039F\03A0\03A1\03A3\03A4\03A5\03A6\03A7\03A8\03A9\03AA\03AB\0400\0401\0402\0403\0404\0405\0406\0407\0408\0409\040A\040B\040C\040D\040E\040F\0410\0411\0412\0413\0414\0415\0416\0417\0418\0419\041A\041B\041C\041D\041E\041F\0420\0421\0422\0423\0424\0425\0426\0427\0428\0429\042A\042B\042C\042D\042E\042F' ||
  U&'.\2022\2027\2219\22C5\2E31\2E33\30FB\2010\2011\2012\2013\2014\2015\2212[{<\2329\27E8\3008\300A\300C\300E\3010\3014\3016\3018\301A]}>\232A\27E9\3009\300B\300D\300F\3011\3015\3017\3019\301B''`\2018\2019\201C\201D\201E\201F',
  U&'abcdefghijklmnopqrstuvwxyz\00E0\00E1\00E2\00E3\00E4\00E5\00E6\00E7\00E8\00E9\00EA\00EB\00EC\00ED\00EE\00EF\00F0\00F1\00F2\00F3\00F4\00F5\00F6\00F8\00F9\00FA\00FB\00FC\00FD\00FE\03B1\03B2\03B3\03B4\03B5\03B6\03B7\03B8\03B9\03BA\03BB\03BC\03BD\03BE\03BF\03C0\03C1\03C3\03C4\03C5\03C6\03C7\03C8\03C9\03CA\03CB\0450\0451\0452\0453\0454\0455\0456\0457\0458\0459\045A\045B\045C\045D\045E\045F\0430\0431\0432\0433\0434\0435\0436\0437\0438\0439\043A\043B\043C\043D\043E\043F\0440\0441\0442\0443\0444\0445\0446\0447\0448\0449\044A\044B\044C\044D\044E\044F' ||
  U&'\00B7\00B7\00B7\00B7\00B7\00B7\00B7\00B7-------(((((((((((((())))))))))))))""""""""'), NFKC);

-- Numbers of two authorities may be the same: a number says who is meant only together with the name.
DROP INDEX "applications_center_id_call_id_filing_number_key";
DROP INDEX "organizations_center_id_filing_number_key";
DROP INDEX "places_center_id_parent_id_idx";

ALTER TABLE "applications" ADD COLUMN "name_key" TEXT NOT NULL GENERATED ALWAYS AS (name_key(name)) STORED;
ALTER TABLE "bodies" ADD COLUMN "name_key" TEXT NOT NULL GENERATED ALWAYS AS (name_key(name)) STORED;
ALTER TABLE "organizations" ADD COLUMN "name_key" TEXT NOT NULL GENERATED ALWAYS AS (name_key(name)) STORED;
ALTER TABLE "persons" ADD COLUMN "name_key" TEXT NOT NULL GENERATED ALWAYS AS (name_key(name)) STORED;
ALTER TABLE "places" ADD COLUMN "name_key" TEXT NOT NULL GENERATED ALWAYS AS (name_key(name)) STORED;

-- Why a legal status was changed at the desk; what the check of an application records needs none.
ALTER TABLE "organization_statuses" ADD COLUMN "reason" TEXT;

CREATE INDEX "applications_center_id_name_key_idx" ON "applications"("center_id", "name_key");
CREATE UNIQUE INDEX "applications_center_id_call_id_filing_number_name_key_key" ON "applications"("center_id", "call_id", "filing_number", "name_key");
CREATE INDEX "bodies_center_id_name_key_idx" ON "bodies"("center_id", "name_key");
CREATE INDEX "organizations_center_id_filing_number_idx" ON "organizations"("center_id", "filing_number");
CREATE INDEX "organizations_center_id_name_key_idx" ON "organizations"("center_id", "name_key");
CREATE INDEX "persons_center_id_name_key_idx" ON "persons"("center_id", "name_key");
CREATE INDEX "places_center_id_parent_id_name_key_idx" ON "places"("center_id", "parent_id", "name_key");
