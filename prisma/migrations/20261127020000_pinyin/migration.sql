-- Names sort by pinyin, whatever the locale of the database they are kept in.
ALTER TABLE organizations ALTER COLUMN name TYPE text COLLATE "zh-Hans-x-icu";
ALTER TABLE applications ALTER COLUMN name TYPE text COLLATE "zh-Hans-x-icu";
ALTER TABLE persons ALTER COLUMN name TYPE text COLLATE "zh-Hans-x-icu";
ALTER TABLE bodies ALTER COLUMN name TYPE text COLLATE "zh-Hans-x-icu";
ALTER TABLE places ALTER COLUMN name TYPE text COLLATE "zh-Hans-x-icu";
ALTER TABLE activities ALTER COLUMN title TYPE text COLLATE "zh-Hans-x-icu";
ALTER TABLE news ALTER COLUMN title TYPE text COLLATE "zh-Hans-x-icu";
