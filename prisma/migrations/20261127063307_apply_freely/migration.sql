-- Anybody may type anybody's code: likeness is shown to the formal check and hinders nobody from applying.
DROP INDEX "applications_center_id_call_id_credit_code_key";
DROP INDEX "applications_center_id_call_id_filing_number_name_key_key";
