-- The approver: the bureau's own say beside the operator's daily work.
ALTER TYPE "role" ADD VALUE 'approver' AFTER 'staff';
