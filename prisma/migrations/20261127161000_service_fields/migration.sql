-- 服务领域 of projects.
ALTER TYPE option_list_name ADD VALUE 'field';
